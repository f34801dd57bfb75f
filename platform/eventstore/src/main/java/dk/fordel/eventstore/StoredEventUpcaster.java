package dk.fordel.eventstore;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.Ordered;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an event of an earlier version as the next one. A service that needs {@code
 * placement.decided.v2} names its record so, and declares a bean of this kind that says what {@code
 * v1} lacked; the stored rows stay as they are. Beans are chained by version, so each says one step
 * only.
 */
public final class StoredEventUpcaster extends SingleEventUpcaster implements Ordered {

    private static final Pattern NAME = Pattern.compile("(.+\\.v)(\\d+)");

    private final String from;
    private final int version;
    private final String to;
    private final Consumer<ObjectNode> change;

    private StoredEventUpcaster(String from, Consumer<ObjectNode> change) {
        Matcher name = NAME.matcher(from);
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    "%s is no stored name with a version, such as placement.decided.v1."
                            .formatted(from));
        }
        this.from = from;
        this.version = Integer.parseInt(name.group(2));
        this.to = name.group(1) + (version + 1);
        this.change = change;
    }

    /**
     * @param stored the name that the rows have, for example {@code placement.decided.v1}
     * @param change makes the JSON of that version into the JSON of the next one
     */
    public static StoredEventUpcaster from(String stored, Consumer<ObjectNode> change) {
        return new StoredEventUpcaster(stored, change);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(to, event.getType().getRevision()),
                JsonNode.class,
                json -> {
                    ObjectNode next = ((ObjectNode) json).deepCopy();
                    change.accept(next);
                    return next;
                });
    }

    @Override
    public int getOrder() {
        return version;
    }
}
