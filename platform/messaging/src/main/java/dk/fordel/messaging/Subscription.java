package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.WireName;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which facts of one topic a service answers, each with one policy. Types that are not named are
 * passed over, unless they are another version of one that is named: that is parked, since it may
 * say what this release cannot know.
 */
public final class Subscription {

    private final String topic;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private Subscription(String topic) {
        this.topic = topic;
    }

    /** Starts a subscription to a topic, for example {@code RegistryEvent.TOPIC}. */
    public static Subscription from(String topic) {
        return new Subscription(topic);
    }

    /**
     * Answers a type of fact. The policy runs in one transaction with the inbox row; when it
     * throws, nothing has happened and the fact is parked.
     */
    public <E extends ContractEvent> Subscription on(
            Class<E> type, BiConsumer<E, Envelope> policy) {
        handlers.put(type.getAnnotation(WireName.class).value(), new Handler<>(type, policy));
        return this;
    }

    String topic() {
        return topic;
    }

    /** The wire names that are answered. */
    Set<String> types() {
        return handlers.keySet();
    }

    @org.jspecify.annotations.Nullable
    Handler<?> handlerOf(String wireName) {
        return handlers.get(wireName);
    }

    /** Whether the type is another version of one that is answered. */
    boolean knowsAnotherVersionOf(String wireName) {
        return handlers.keySet().stream()
                .anyMatch(known -> withoutVersion(known).equals(withoutVersion(wireName)));
    }

    private static String withoutVersion(String wireName) {
        return wireName.replaceFirst("\\.v\\d+$", "");
    }

    record Handler<E extends ContractEvent>(Class<E> type, BiConsumer<E, Envelope> policy) {
        void handle(WireFormat.Incoming message, WireFormat format) {
            policy.accept(format.read(message, type), message.envelope());
        }
    }
}
