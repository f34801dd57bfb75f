package dk.fordel.contracts.docs;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/**
 * What would hurt those who read a published contract. Topics keep everything, so a shape must fit
 * the first event as well as the next one: a field may be added if it can be absent, a sentence may
 * be put better, an event may be added. Anything else is said here, one sentence each.
 */
final class BreakingChanges {

    private static final List<String> LOWER =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems");
    private static final List<String> UPPER =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");

    private final String contract;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(String contract) {
        this.contract = contract;
    }

    /**
     * @param published schemas by wire name
     * @param generated schemas by wire name
     */
    static List<String> ofSchemas(
            Map<String, JsonNode> published, Map<String, JsonNode> generated) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(published)
                .forEach((contract, schema) -> {
                    var changes = new BreakingChanges(contract);
                    JsonNode now = generated.get(contract);
                    if (now == null) {
                        changes.add("no record has this name any more");
                    } else {
                        changes.compare("", schema, now);
                    }
                    found.addAll(changes.found);
                });
        return found;
    }

    /**
     * @param published topic by wire name
     * @param generated topic by wire name
     */
    static List<String> ofTopics(Map<String, String> published, Map<String, String> generated) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(published)
                .forEach((contract, topic) -> {
                    String now = generated.getOrDefault(contract, topic);
                    if (!now.equals(topic)) {
                        var changes = new BreakingChanges(contract);
                        changes.add("it moved from the topic %s to %s".formatted(topic, now));
                        found.addAll(changes.found);
                    }
                });
        return found;
    }

    private void add(String what) {
        found.add(
                "%s: %s. Publish the new shape as %s and keep %s as it was, so that whoever reads the topic, today or from its first event on, still understands it."
                        .formatted(contract, what, nextVersion(), version()));
    }

    private void add(String field, String what) {
        add(field.isEmpty() ? what : "the field %s %s".formatted(field, what));
    }

    private String version() {
        return contract.substring(contract.lastIndexOf('.') + 1);
    }

    private String nextVersion() {
        int version = Integer.parseInt(version().substring(1));
        return contract.substring(0, contract.lastIndexOf('.') + 2) + (version + 1);
    }

    private void compare(String field, JsonNode was, JsonNode now) {
        same(field, "type", type(was), type(now));
        for (String word : List.of("format", "pattern")) {
            same(field, word, was.path(word).asString(""), now.path(word).asString(""));
        }
        enums(field, was, now);
        LOWER.forEach(word -> bound(field, word, was, now, (old, next) -> next > old));
        UPPER.forEach(word -> bound(field, word, was, now, (old, next) -> next < old));
        properties(field, was, now);
        for (String inner : List.of("items", "additionalProperties")) {
            if (was.path(inner).isObject() && now.path(inner).isObject()) {
                compare(field + "[]", was.get(inner), now.get(inner));
            }
        }
    }

    private void same(String field, String what, String was, String now) {
        if (!was.equals(now)) {
            add(
                    field,
                    "has %s and had %s"
                            .formatted(
                                    now.isEmpty() ? "no " + what : "the " + what + " " + now,
                                    was.isEmpty() ? "none" : was));
        }
    }

    /** What a value is when it is there; {@code required} says whether it is. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? texts(type).stream()
                        .filter(one -> !one.equals("null"))
                        .reduce("", (one, other) -> (one + " " + other).strip())
                : type.asString("");
    }

    private void enums(String field, JsonNode was, JsonNode now) {
        if (now.has("enum") && !was.has("enum")) {
            add(field, "allows only " + texts(now.get("enum")) + " and allowed anything");
        } else if (now.has("enum")) {
            Set<String> gone = texts(was.get("enum"));
            gone.removeAll(texts(now.get("enum")));
            if (!gone.isEmpty()) {
                add(field, "does not allow " + gone + " any more");
            }
        }
    }

    private void bound(
            String field,
            String word,
            JsonNode was,
            JsonNode now,
            BiPredicate<Double, Double> narrower) {
        if (now.has(word)
                && (!was.has(word)
                        || narrower.test(was.get(word).asDouble(), now.get(word).asDouble()))) {
            add(
                    field,
                    "is bounded by %s %s and was bounded by %s"
                            .formatted(
                                    word, now.get(word), was.has(word) ? was.get(word) : "none"));
        }
    }

    private void properties(String field, JsonNode was, JsonNode now) {
        Set<String> required = texts(was.path("required"));
        Set<String> requiredNow = texts(now.path("required"));
        was.path("properties")
                .properties()
                .forEach(property -> {
                    String name = property.getKey();
                    String path = field.isEmpty() ? name : field + "." + name;
                    JsonNode after = now.path("properties").path(name);
                    if (after.isMissingNode()) {
                        add(path, "was removed or renamed");
                        return;
                    }
                    compare(path, property.getValue(), after);
                    if (requiredNow.contains(name) && !required.contains(name)) {
                        add(path, "is required and could be absent");
                    } else if (required.contains(name) && !requiredNow.contains(name)) {
                        add(path, "can be absent and was required");
                    }
                });
        now.path("properties")
                .properties()
                .forEach(property -> {
                    String name = property.getKey();
                    if (!was.path("properties").has(name) && requiredNow.contains(name)) {
                        add(
                                field.isEmpty() ? name : field + "." + name,
                                "is new and required; a new field is @Optionally");
                    }
                });
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .forEach(texts::add);
        return texts;
    }
}
