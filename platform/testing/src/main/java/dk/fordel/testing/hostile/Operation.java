package dk.fordel.testing.hostile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One operation of an OpenAPI document. */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        List<String> kindsOfBody) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * @param in path, query or header
     */
    record Parameter(String name, String in, JsonNode schema) {}

    static List<Operation> of(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method)) {
                                all.add(of(method, path, operation));
                            }
                        }));
        return all;
    }

    private static Operation of(String method, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(one ->
                        parameters.add(
                                new Parameter(
                                        one.path("name").asString(""),
                                        one.path("in").asString(""),
                                        one.path("schema"))));
        JsonNode content = operation.path("requestBody").path("content");
        List<String> kinds = List.copyOf(content.propertyNames());
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                parameters,
                kinds.isEmpty() ? null : content.path(kinds.getFirst()).path("schema"),
                kinds);
    }
}
