package dk.fordel.testing;

import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls a service as somebody: {@code api.as(Role.COUNCIL).post("/api/frames", body)}. */
public final class Api {

    private static final JsonMapper json = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final @Nullable String token;

    Api(String base) {
        this(base, null);
    }

    private Api(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** The same service, called in a role; a coordinator with the areas of the post. */
    public Api as(Role role, String... areas) {
        return withToken(TestTokens.of(role, areas));
    }

    /** The same service, called with any bearer token. */
    public Api withToken(String bearer) {
        return new Api(base, bearer);
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param text the body as it came
     * @param headers the headers of the answer
     */
    public record Answer(int status, String text, java.net.http.HttpHeaders headers) {

        /** The body as JSON. */
        public JsonNode json() {
            return json.readTree(text);
        }

        /** A header of the answer, or an empty string. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** POST of a body as JSON: a map, a record, or a string that is sent as it is. */
    public Answer post(String path, @Nullable Object body, String... headers) {
        return withJson("POST", path, body, headers);
    }

    /** PUT of a body as JSON. */
    public Answer put(String path, @Nullable Object body, String... headers) {
        return withJson("PUT", path, body, headers);
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** POST of bytes with their own content type, as a spreadsheet is uploaded. */
    public Answer upload(String path, String contentType, byte[] bytes) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** As {@link #upload}, but the second half of the file waits until the test sends it. */
    public SlowUpload uploadSlowly(String path, String contentType, byte[] bytes) {
        return new SlowUpload(
                URI.create(base + path),
                java.util.Objects.requireNonNull(token, "who sends it"),
                contentType,
                bytes);
    }

    /** How many POSTs the service is answering at this moment, as its own figures tell. */
    public int postsBeingAnswered() {
        return as(Role.ADMINISTRATOR)
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_active_seconds_gcount"))
                .filter(line -> line.contains("method=\"POST\""))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Any request with a body. */
    Answer send(ExampleRequest example) {
        return send(
                request(example.address())
                        .headers(example.headers().toArray(String[]::new))
                        .method(
                                example.method(),
                                HttpRequest.BodyPublishers.ofString(example.text())));
    }

    private Answer withJson(String method, String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            return send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        String text = body instanceof String raw ? raw : json.writeValueAsString(body);
        return send(
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(text)));
    }

    /** A JSON object from alternating names and values. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
