package dk.fordel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes examples of what an API takes. A description states one after "for example" or "such as": a
 * single word, or anything between backticks (a code tag in Javadoc): {@code 730, 740} for a list,
 * {@code SOFT-1: 100, SOFT-2: 50} for numbers by name. Days, moments, ids and choices need none.
 * The example of a whole object has the fields that must be there and those that say "for example";
 * what would contradict them says "such as".
 */
final class Examples {

    private static final Pattern STATED =
            Pattern.compile("(for example|such as) (?:`([^`]+)`|([^\\s;,()]*[^\\s;,().]))");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");

    private final Map<String, Schema<?>> schemas;
    private final LocalDate today;

    /**
     * @param schemas by name, for references to them
     * @param today around which days and moments lie
     */
    Examples(Map<String, Schema<?>> schemas, LocalDate today) {
        this.schemas = schemas;
        this.today = today;
    }

    private record Stated(String text, boolean forTheWhole) {}

    /** An example of a field or parameter; null where nothing can be made and none is stated. */
    @Nullable Object of(String name, Schema<?> schema, @Nullable String description) {
        Schema<?> shape = resolved(schema);
        Stated stated = stated(description);
        Object example = stated == null ? null : read(stated.text(), shape);
        return example == null ? made(name, shape) : example;
    }

    /** An example of a body. */
    Map<String, Object> ofObject(Schema<?> schema) {
        Schema<?> shape = resolved(schema);
        Map<String, Object> example = new LinkedHashMap<>();
        properties(shape)
                .forEach((name, property) -> {
                    String description = property.getDescription();
                    Stated stated = stated(description);
                    if (isRequired(shape, name) || (stated != null && stated.forTheWhole())) {
                        Object value = of(name, property, description);
                        if (value != null) {
                            example.put(name, value);
                        }
                    }
                });
        return example;
    }

    /** Null when the words are about something else. */
    private static @Nullable Object read(String stated, Schema<?> shape) {
        if (stated.equals("[]")) {
            return List.of();
        }
        return switch (typeOf(shape)) {
            case "integer", "number" ->
                    NUMBER.matcher(stated).matches() ? new BigDecimal(stated) : null;
            case "boolean" -> Boolean.valueOf(stated);
            case "array" -> isOfTexts(shape) ? List.of(stated.split(", ")) : null;
            case "object" -> numbers(stated);
            default -> stated;
        };
    }

    private static @Nullable Map<String, Object> numbers(String stated) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (String pair : stated.split(", ")) {
            String[] parts = pair.split(": ", 2);
            if (parts.length < 2 || !NUMBER.matcher(parts[1]).matches()) {
                return null;
            }
            numbers.put(parts[0], new BigDecimal(parts[1]));
        }
        return numbers;
    }

    private static boolean isOfTexts(Schema<?> list) {
        return list.getItems() != null && typeOf(list.getItems()).equals("string");
    }

    private @Nullable Object made(String name, Schema<?> shape) {
        if (shape.getEnum() != null && !shape.getEnum().isEmpty()) {
            return shape.getEnum().getFirst();
        }
        return switch (typeOf(shape)) {
            case "object" -> properties(shape).isEmpty() ? null : ofObject(shape);
            case "array" -> list(name, shape);
            case "boolean" -> true;
            case "string" -> text(name, shape.getFormat());
            default -> null;
        };
    }

    private @Nullable List<Object> list(String name, Schema<?> shape) {
        int least = shape.getMinItems() == null ? 1 : Math.max(1, shape.getMinItems());
        List<Object> items = new ArrayList<>();
        for (int n = 0; n < least; n++) {
            Object item = of(name + n, shape.getItems(), null);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return items;
    }

    private @Nullable Object text(String name, @Nullable String format) {
        return switch (format == null ? "" : format) {
            case "uuid" -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
            case "date" -> day(name).toString();
            case "date-time" -> isLast(name) ? day("") + "T15:00:00Z" : day("") + "T08:00:00Z";
            default -> null;
        };
    }

    /** The day "on" which something is or was is today; what begins does so in a month. */
    private LocalDate day(String name) {
        if (name.equals("on") || name.endsWith("On")) {
            return today;
        }
        LocalDate first = today.plusDays(30);
        return isLast(name) ? first.plusMonths(6) : first;
    }

    private static boolean isLast(String name) {
        return name.equals("to") || name.endsWith("To") || name.equals("ends");
    }

    private static @Nullable Stated stated(@Nullable String description) {
        Matcher words = STATED.matcher(description == null ? "" : description);
        if (!words.find()) {
            return null;
        }
        return new Stated(
                words.group(2) != null ? words.group(2) : words.group(3),
                words.group(1).equals("for example"));
    }

    private Schema<?> resolved(Schema<?> schema) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return Objects.requireNonNull(schemas.get(name), name);
    }

    private static boolean isRequired(Schema<?> shape, String name) {
        return shape.getRequired() != null && shape.getRequired().contains(name);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> properties(Schema<?> shape) {
        return shape.getProperties() == null ? Map.of() : shape.getProperties();
    }

    private static String typeOf(Schema<?> shape) {
        if (shape.getTypes() != null && !shape.getTypes().isEmpty()) {
            return shape.getTypes().iterator().next();
        }
        return shape.getType() == null ? "object" : shape.getType();
    }
}
