package dk.fordel.contracts.docs;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Contracts;
import dk.fordel.contracts.Says;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * JSON Schema (draft 2020-12) of a contract record. Readers accept fields they do not know, so that
 * a later version may add some.
 */
final class JsonSchemas {

    private JsonSchemas() {}

    static Map<String, Object> of(Class<? extends ContractEvent> event) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:fordel:" + Contracts.wireNameOf(event));
        schema.put("title", event.getSimpleName());
        schema.put("description", event.getAnnotation(Says.class).value());
        schema.putAll(object(event));
        return schema;
    }

    private static Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : Field.of(record)) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.says());
            property.putAll(value(field.type()));
            if (field.optional()) {
                property.compute("type", (key, type) -> List.of(String.valueOf(type), "null"));
            }
            properties.put(field.name(), property);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                Field.of(record).stream().filter(f -> !f.optional()).map(Field::name).toList());
        return object;
    }

    private static Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class
                    ? ordered("type", "object", "additionalProperties", value(last))
                    : ordered("type", "array", "items", value(last));
        }
        return switch (type) {
            case Class<?> t when t == String.class -> ordered("type", "string");
            case Class<?> t when t == UUID.class -> ordered("type", "string", "format", "uuid");
            case Class<?> t when t == LocalDate.class ->
                    ordered("type", "string", "format", "date");
            case Class<?> t when t == Instant.class ->
                    ordered("type", "string", "format", "date-time");
            case Class<?> t when t == boolean.class -> ordered("type", "boolean");
            case Class<?> t when t == int.class || t == Integer.class ->
                    ordered("type", "integer", "format", "int32");
            case Class<?> t when t == long.class || t == Long.class ->
                    ordered("type", "integer", "format", "int64");
            case Class<?> t when t.isRecord() -> object(t);
            default ->
                    throw new IllegalArgumentException(
                            "%s has no shape in JSON that every reader would guess; use a JDK type of the contracts."
                                    .formatted(type));
        };
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
