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
        List<String> headers = new ArrayList<>(List.of("Content-Type", kind));
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString().equals("header") && isNeeded(parameter)) {
                headers.addAll(List.of(nameOf(parameter), valueOf(parameter)));
            }
        }
        return new ExampleRequest(
                method.toUpperCase(Locale.ROOT),
                address(path, operation),
                kind,
                content.path("example"),
                headers);
    }

    /** The addresses of all lists that are read page by page, but the feed, each at this place. */
    static List<String> listsFrom(JsonNode document, String place) {
        List<String> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> {
                    JsonNode list = item.path("get");
                    if (!path.startsWith("/feed/")
                            && list.path("parameters")
                                    .valueStream()
                                    .anyMatch(ExampleRequest::isPlace)) {
                        String address = address(path, list);
                        all.add(address + (address.contains("?") ? "&" : "?") + "after=" + place);
                    }
                });
        return all;
    }

    private static boolean isPlace(JsonNode parameter) {
        return nameOf(parameter).equals("after");
    }

    private static String address(String path, JsonNode operation) {
        String address = path;
        String query = "";
        for (JsonNode parameter : operation.path("parameters")) {
            switch (parameter.path("in").asString()) {
                case "path" ->
                        address =
                                address.replace("{" + nameOf(parameter) + "}", valueOf(parameter));
                case "query" ->
                        query +=
                                isNeeded(parameter)
                                        ? (query.isEmpty() ? "?" : "&")
                                                + nameOf(parameter)
                                                + "="
                                                + valueOf(parameter)
                                        : "";
                default -> {}
            }
        }
        return address + query;
    }

    private static String nameOf(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private static String valueOf(JsonNode parameter) {
        return URLEncoder.encode(parameter.path("example").asString(""), UTF_8);
    }

    private static boolean isNeeded(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }

    String text() {
        return kind.equals("application/json") ? body.toString() : body.asString("");
    }
}
