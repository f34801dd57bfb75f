package dk.fordel.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.course.CourseEvent;
import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.trainee.TraineeEvent;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every contract event there is, found through the sealed interface of each publishing service, and
 * its name on the wire.
 */
public final class Contracts {

    private static final List<Publisher> PUBLISHERS =
            List.of(
                    new Publisher(RegistryEvent.class, RegistryEvent.TOPIC),
                    new Publisher(TraineeEvent.class, TraineeEvent.TOPIC),
                    new Publisher(AllocationEvent.class, AllocationEvent.TOPIC),
                    new Publisher(FundingEvent.class, FundingEvent.TOPIC),
                    new Publisher(CourseEvent.class, CourseEvent.TOPIC));

    private static final Map<String, Class<? extends ContractEvent>> BY_WIRE_NAME =
            all().stream().collect(toUnmodifiableMap(Contracts::wireNameOf, Function.identity()));

    private Contracts() {}

    /**
     * A service that publishes.
     *
     * @param type the sealed interface of all that it publishes
     * @param topic the Kafka topic they travel on
     */
    public record Publisher(Class<? extends ContractEvent> type, String topic) {

        /** What it publishes, in the order of the sealed interface. */
        public List<Class<? extends ContractEvent>> events() {
            return Arrays.stream(type.getPermittedSubclasses())
                    .<Class<? extends ContractEvent>>map(e -> e.asSubclass(ContractEvent.class))
                    .toList();
        }
    }

    /** The publishing services, in the order a fact usually travels. */
    public static List<Publisher> publishers() {
        return PUBLISHERS;
    }

    /** Every contract event, service by service. */
    public static List<Class<? extends ContractEvent>> all() {
        return PUBLISHERS.stream()
                .<Class<? extends ContractEvent>>mapMulti(
                        (publisher, sink) -> publisher.events().forEach(sink))
                .toList();
    }

    /**
     * The record with this name on the wire.
     *
     * @return null when none has it: a newer version of the publisher sends more than this one
     *     knows
     */
    public static @Nullable Class<? extends ContractEvent> typeOf(String wireName) {
        return BY_WIRE_NAME.get(wireName);
    }

    /**
     * The name on the wire.
     *
     * @throws IllegalArgumentException when the class carries no {@link WireName}
     */
    public static String wireNameOf(Class<? extends ContractEvent> type) {
        WireName name = type.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalArgumentException(
                    "%s has no name on the wire; annotate the record with @WireName."
                            .formatted(type.getName()));
        }
        return name.value();
    }
}
