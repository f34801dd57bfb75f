package dk.fordel.testing.hostile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes values for the schemas of a document, as JSON text: such as a caller means, so that they
 * come far, and such as nobody means. The same seed makes the same values; ids are those that the
 * service has answered with.
 */
final class Values {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int REMEMBERED = 400;
    private static final int DEEPEST = 6;

    /** As they stand between quotes in JSON. */
    private static final List<String> TEXTS =
            List.of(
                    "\\u0000",
                    "a\\u0000b",
                    "\\ud800",
                    "a\\udc00\\ud83d",
                    "\\uffff",
                    "\\ud83f\\udffe",
                    "\\u202egnihton",
                    "\\u2066x\\u2069",
                    "\\u001b[31m",
                    "a\\r\\nBEGIN:VEVENT",
                    "one\\ntwo",
                    "a\\tb",
                    "\\u0085\\u2028",
                    "\\ufeffx",
                    "A\\u030arhus",
                    "\\u200b",
                    "\\ud83d\\ude00",
                    "",
                    " ",
                    "' or 1=1 --",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://x}",
                    "%s%n%d",
                    "{0}",
                    "../../etc/passwd",
                    "x".repeat(201),
                    "W".repeat(1_000),
                    "ø".repeat(20_000),
                    "null",
                    "-1",
                    "\\\\",
                    "\\\"",
                    "\\u0130\\u0131\\u1e9e");

    private static final List<String> TIMES =
            List.of(
                    "+300000-01-01",
                    "+1000000000-12-31T23:59:59Z",
                    "-0001-01-01",
                    "0000-01-01",
                    "0001-01-01",
                    "1899-12-31",
                    "1900-01-01",
                    "2199-12-31",
                    "2200-01-01",
                    "9999-12-31",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "2026-02-30",
                    "2026-1-1",
                    "2199-12-31T23:59:59Z",
                    "1900-01-01T00:00:00Z",
                    "2026-01-01T24:00:00Z",
                    "2026-01-01T23:59:60Z",
                    "2026-01-01T10:00:00.123456789Z",
                    "2026-01-01T10:00:00+18:00",
                    "2199-12",
                    "1900-01",
                    "+999999-12",
                    "24:00",
                    "");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-1",
                    "-0",
                    "1",
                    "2147483647",
                    "-2147483648",
                    "2147483648",
                    "9223372036854775807",
                    "9223372036854775808",
                    "123456789012345678901234567890",
                    "1e400",
                    "1e999999999",
                    "1e-999999999",
                    "0.1",
                    "1.0",
                    "\"1\"",
                    "NaN");

    private static final List<String> SHAPES =
            List.of(
                    "null",
                    "[]",
                    "{}",
                    "[null]",
                    "[[]]",
                    "true",
                    "7",
                    "\"x\"",
                    "[null,null]",
                    "{\"\":null}",
                    "{\"a\\u0000\":1}",
                    "[".repeat(600) + "]".repeat(600),
                    "{\"a\":".repeat(400) + "1" + "}".repeat(400));

    private final Random random;
    private final JsonNode document;
    private final Map<String, String> words;
    private final List<String> ids = new ArrayList<>();

    /** How many of a hundred values are such as nobody means. */
    private int hostility;

    Values(Random random, JsonNode document, Map<String, String> words) {
        this.random = random;
        this.document = document;
        this.words = words;
    }

    void hostility(int ofAHundred) {
        hostility = ofAHundred;
    }

    /** Takes note of the ids in an answer. */
    void learn(String answer) {
        Matcher found = ID.matcher(answer);
        for (int n = 0; n < 20 && found.find(); n++) {
            if (ids.size() < REMEMBERED) {
                ids.add(found.group());
            } else {
                ids.set(random.nextInt(REMEMBERED), found.group());
            }
        }
    }

    /** A text without quotes, as it stands in an address or header. */
    String word(String name, JsonNode schema) {
        String json = json(name, schema, 0);
        return json.startsWith("\"")
                ? new tools.jackson.databind.json.JsonMapper().readTree(json).asString("")
                : json;
    }

    String json(String name, JsonNode schema) {
        return json(name, schema, 0);
    }

    private String json(String name, JsonNode schema, int depth) {
        JsonNode shape = resolved(schema);
        String type = typeOf(shape);
        if (random.nextInt(100) < hostility) {
            return hostile(type, shape);
        }
        String word = words.get(name);
        if (word != null && !type.equals("object") && !type.equals("array")) {
            return type.equals("string") ? "\"" + word + "\"" : word;
        }
        if (shape.has("enum")) {
            JsonNode all = shape.get("enum");
            return all.get(random.nextInt(all.size())).toString();
        }
        return switch (type) {
            case "object" -> object(shape, depth);
            case "array" -> array(name, shape, depth);
            case "integer", "number" -> number(shape);
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> "\"" + text(name, shape) + "\"";
        };
    }

    private String hostile(String type, JsonNode shape) {
        if (random.nextInt(6) == 0 || type.equals("object") || type.equals("array")) {
            return one(SHAPES);
        }
        if (type.equals("integer") || type.equals("number")) {
            return one(NUMBERS);
        }
        boolean time = shape.path("format").asString("").startsWith("date");
        return "\"" + (time && random.nextInt(4) > 0 ? one(TIMES) : one(TEXTS)) + "\"";
    }

    private String object(JsonNode shape, int depth) {
        List<String> fields = new ArrayList<>();
        if (depth < DEEPEST) {
            List<String> required = new ArrayList<>();
            shape.path("required").forEach(name -> required.add(name.asString("")));
            shape.path("properties")
                    .forEachEntry((name, property) -> {
                        if (required.contains(name) || random.nextInt(3) > 0) {
                            fields.add(
                                    "\"%s\":%s".formatted(name, json(name, property, depth + 1)));
                        }
                    });
            JsonNode more = shape.path("additionalProperties");
            if (more.isObject()) {
                String key = ids.isEmpty() || random.nextBoolean() ? "SOFT-1" : one(ids);
                fields.add("\"%s\":%s".formatted(key, json("", more, depth + 1)));
            }
        }
        if (random.nextInt(100) < hostility) {
            fields.add(
                    one(List.of("\"x\":1", "\"e\\u202evil\":1", "\"\":null", "\"a\\u0000\":{}")));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String array(String name, JsonNode shape, int depth) {
        List<String> items = new ArrayList<>();
        int many = random.nextInt(100) < hostility ? 300 : 1 + random.nextInt(2);
        for (int n = 0; n < many && depth < DEEPEST; n++) {
            items.add(json(name, shape.path("items"), depth + 1));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String number(JsonNode shape) {
        int least = shape.path("minimum").asInt(1);
        int most = Math.min(shape.path("maximum").asInt(least + 9), least + 9);
        return String.valueOf(least + random.nextInt(Math.max(1, most - least + 1)));
    }

    private String text(String name, JsonNode shape) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
        return switch (shape.path("format").asString("")) {
            case "uuid" ->
                    ids.isEmpty() || random.nextInt(5) == 0
                            ? new UUID(random.nextLong(), random.nextLong()).toString()
                            : one(ids);
            case "date" -> day.toString();
            case "date-time" -> day + "T10:00:00Z";
            default ->
                    name.toLowerCase(java.util.Locale.ROOT).contains("month")
                            ? day.toString().substring(0, 7)
                            : "Elm Road " + random.nextInt(100);
        };
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode shape = schema;
        for (int step = 0; step < 5; step++) {
            @Nullable String reference = shape.path("$ref").asString(null);
            if (reference != null) {
                shape = document.at(reference.substring(1));
            }
            for (String choice : List.of("oneOf", "anyOf", "allOf")) {
                if (shape.has(choice)) {
                    shape = shape.get(choice).get(0);
                }
            }
        }
        return shape;
    }

    private static String typeOf(JsonNode shape) {
        JsonNode type = shape.path("type");
        String first = type.isArray() ? type.path(0).asString("") : type.asString("");
        return first.isEmpty() && shape.has("properties")
                ? "object"
                : first.isEmpty() ? "string" : first;
    }
}
