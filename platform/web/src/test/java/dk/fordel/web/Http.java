package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A plain HTTP client, so that tests see what a caller sees. */
final class Http {

    static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Http(int port) {
        this.port = port;
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, @Nullable String json, String... headers) {
        return json == null
                ? send("POST", path, BodyPublishers.noBody(), headers)
                : send("POST", path, BodyPublishers.ofString(json), withJson(headers));
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofMinutes(2))
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] withJson(String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return all;
    }

    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String raw() {
            return http.body();
        }

        @Nullable String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        JsonNode body() {
            return JSON.readTree(raw());
        }

        String text(String field) {
            return body().path(field).asString("");
        }

        /** What is said of the first wrong field, as {@code field: problem}. */
        String firstError() {
            JsonNode first = body().path("errors").path(0);
            return first.path("field").asString("") + ": " + first.path("problem").asString("");
        }
    }
}
