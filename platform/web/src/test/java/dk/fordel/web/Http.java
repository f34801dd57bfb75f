package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request that no client would send: the address goes out as it is. */
    Answer raw(String method, String path, String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            "%s %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n"
                                    .formatted(method, path, String.join("", lines))
                                    .getBytes(StandardCharsets.ISO_8859_1));
            String[] parts =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .split("\r\n\r\n", 2);
            Map<String, List<String>> headers = new HashMap<>();
            List<String> head = parts[0].lines().toList();
            head.stream()
                    .skip(1)
                    .map(line -> line.split(": ", 2))
                    .forEach(pair -> headers.put(pair[0], List.of(pair[1])));
            return new Answer(
                    Integer.parseInt(head.getFirst().split(" ")[1]),
                    // without the lengths of chunks around it
                    parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1),
                    HttpHeaders.of(headers, (_, _) -> true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] withJson(String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return all;
    }

    record Answer(int status, String raw, HttpHeaders headers) {

        @Nullable String header(String name) {
            return headers.firstValue(name).orElse(null);
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
