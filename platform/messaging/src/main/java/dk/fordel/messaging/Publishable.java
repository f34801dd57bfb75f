package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What others could not read is never stored. Before an event is appended, the contract that will
 * tell of it is held against what every consumer can take; if it cannot, the command that led to it
 * is refused as malformed. What is stored already is told as it is: the topic begins with the first
 * event, and whoever reads it has seen worse.
 */
final class Publishable implements MessageDispatchInterceptor<EventMessage<?>> {

    /** No fact lies before it. */
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** No fact lies after it; open ends are absent and no far day. */
    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Characters in a text. */
    static final int LONGEST_TEXT = 4_000;

    private final Publication publication;

    Publishable(Publication publication) {
        this.publication = publication;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            if (event instanceof DomainEventMessage<?> fact) {
                ContractEvent told = publication.contractFor(fact.getPayload(), Envelope.of(fact));
                if (told != null) {
                    check(Completeness.check(told));
                }
            }
            return event;
        };
    }

    /**
     * @throws Malformed with the name of the field that no consumer could take
     */
    static void check(ContractEvent event) {
        check("", event);
    }

    private static void check(String field, @Nullable Object value) {
        switch (value) {
            case Record record ->
                    Completeness.eachField(
                            record, (component, part) -> check(component.getName(), part));
            case Collection<?> many -> many.forEach(one -> check(field, one));
            case Map<?, ?> map ->
                    map.forEach((key, one) -> {
                        check(field, key);
                        check(field, one);
                    });
            case LocalDate day -> mustBeWithin(field, day);
            case Instant instant -> mustBeWithin(field, instant);
            case String text -> mustBeReadable(field, text);
            case null, default -> {}
        }
    }

    private static void mustBeWithin(String field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Malformed(
                    field,
                    "The day %s is not between %s and %s. Leave an end that is not known out."
                            .formatted(day, FIRST_DAY, LAST_DAY));
        }
    }

    private static void mustBeWithin(String field, Instant instant) {
        if (instant.isBefore(FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant())
                || !instant.isBefore(
                        LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new Malformed(
                    field,
                    "The time %s is not between %s and %s."
                            .formatted(instant, FIRST_DAY, LAST_DAY));
        }
    }

    private static void mustBeReadable(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Malformed(
                    field,
                    "The text has %d characters; others take %d at most."
                            .formatted(text.length(), LONGEST_TEXT));
        }
        PlainText.lines(field, text);
    }
}
