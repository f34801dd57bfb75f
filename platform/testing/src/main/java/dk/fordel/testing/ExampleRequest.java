package dk.fordel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request as the description of an API shows it.
 *
 * @param kind of the body
 * @param body null when the description has no example of it
 * @param headers names and values in turn
 */
record ExampleRequest(
        String method, String address, String kind, JsonNode body, List<String> headers) {

    /** One of each operation that takes a body, and of each kind of body that has an example. */
    static List<ExampleRequest> of(JsonNode document) {
        List<ExampleRequest> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) ->
                                operation
                                        .at("/requestBody/content")
                                        .forEachEntry((kind, content) -> {
                                            if (content.has("example") || isText(kind)) {
                                                all.add(of(method, path, operation, kind, content));
                                            }
                                        })));
        return all;
    }

    /** Other files than text have no example that could stand in a document. */
    private static boolean isText(String kind) {
        return kind.equals("application/json") || kind.equals("text/csv");
    }

    private static ExampleRequest of(
            String method, String path, JsonNode operation, String kind, JsonNode content) {
        String address = path;
        String query = "";
        List<String> headers = new ArrayList<>(List.of("Content-Type", kind));
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            String value = parameter.path("example").asString("");
            String encoded = URLEncoder.encode(value, UTF_8);
            boolean needed = parameter.path("required").asBoolean(false);
            switch (parameter.path("in").asString()) {
                case "path" -> address = address.replace("{" + name + "}", encoded);
                case "query" ->
                        query += needed ? (query.isEmpty() ? "?" : "&") + name + "=" + encoded : "";
                default -> {
                    if (needed) {
                        headers.addAll(List.of(name, encoded));
                    }
                }
            }
        }
        return new ExampleRequest(
                method.toUpperCase(Locale.ROOT),
                address + query,
                kind,
                content.path("example"),
                headers);
    }

    String text() {
        return kind.equals("application/json") ? body.toString() : body.asString("");
    }
}
