package dk.fordel.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls the services as the demo's users do, each with the user's own token. A service that does
 * not answer is called again with the same idempotency key until it does: that is how a client
 * outlives the death of a service.
 */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final JsonMapper json = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<String, URI> addresses;
    private final Map<String, String> secrets;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    public Client(Map<String, URI> addresses, Map<String, String> secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** What came back. */
    public record Answer(int status, byte[] bytes) {
        public JsonNode json() {
            return json.readTree(bytes);
        }

        /** The sentence of a refusal. */
        public String detail() {
            return json().path("detail").asString();
        }
    }

    /** GET that must succeed. */
    public JsonNode get(String user, String service, String path) {
        return must(send(user, service, path, "GET", null, null, null), 200, "GET " + path).json();
    }

    /** GET of a file that must succeed. */
    byte[] download(String user, String service, String path) {
        return must(send(user, service, path, "GET", null, null, null), 200, "GET " + path).bytes();
    }

    /** POST that must succeed. */
    public JsonNode post(String user, String service, String path, @Nullable Object body) {
        Answer answer = tryPost(user, service, path, body);
        must(answer, 299, "POST " + path);
        return answer.bytes().length == 0 ? json.createObjectNode() : answer.json();
    }

    /** POST that must succeed, about the version of the thing that was seen. */
    public JsonNode post(String user, String service, String path, Object body, long seen) {
        Answer answer =
                send(
                        user,
                        service,
                        path,
                        "POST",
                        json.writeValueAsBytes(body),
                        "application/json",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        '"' + String.valueOf(seen) + '"');
        must(answer, 299, "POST " + path);
        return answer.bytes().length == 0 ? json.createObjectNode() : answer.json();
    }

    /** POST whose answer the story looks at. */
    public Answer tryPost(String user, String service, String path, @Nullable Object body) {
        byte[] bytes = body == null ? new byte[0] : json.writeValueAsBytes(body);
        return send(
                user,
                service,
                path,
                "POST",
                bytes,
                "application/json",
                UUID.randomUUID().toString());
    }

    /** PUT that must succeed. */
    void put(String user, String service, String path, Object body) {
        must(
                send(
                        user,
                        service,
                        path,
                        "PUT",
                        json.writeValueAsBytes(body),
                        "application/json",
                        UUID.randomUUID().toString()),
                299,
                "PUT " + path);
    }

    /** POST that asks and changes nothing; must succeed. */
    JsonNode ask(String user, String service, String path, Object question) {
        return upload(user, service, path, "application/json", json.writeValueAsBytes(question));
    }

    /** POST of a file that must succeed. */
    JsonNode upload(String user, String service, String path, String contentType, byte[] file) {
        return must(send(user, service, path, "POST", file, contentType, null), 299, "POST " + path)
                .json();
    }

    private static Answer must(Answer answer, int atMost, String what) {
        if (answer.status() < 200 || answer.status() > atMost) {
            throw new StoryFailed(
                    "%s was answered with %d: %s"
                            .formatted(
                                    what,
                                    answer.status(),
                                    new String(answer.bytes(), StandardCharsets.UTF_8)));
        }
        return answer;
    }

    private Answer send(
            String user,
            String service,
            String path,
            String method,
            byte @Nullable [] body,
            @Nullable String contentType,
            @Nullable String idempotencyKey,
            String... headers) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpRequest.Builder request =
                        HttpRequest.newBuilder(address(service).resolve(path))
                                .timeout(PATIENCE)
                                .header("Authorization", "Bearer " + token(user))
                                .method(
                                        method,
                                        body == null
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofByteArray(body));
                if (contentType != null) {
                    request.header("Content-Type", contentType);
                }
                if (idempotencyKey != null) {
                    request.header("Idempotency-Key", idempotencyKey);
                }
                if (headers.length > 0) {
                    request.headers(headers);
                }
                HttpResponse<byte[]> response =
                        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() < 500 || Instant.now().isAfter(until)) {
                    return new Answer(response.statusCode(), response.body());
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(until)) {
                    throw new UncheckedIOException(
                            "%s did not answer for %d s.".formatted(service, PATIENCE.toSeconds()),
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("The story was interrupted.");
            }
            Waiting.pause(PAUSE);
        }
    }

    private URI address(String service) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new StoryFailed(
                    "No address is known of %s; known are %s."
                            .formatted(service, addresses.keySet()));
        }
        return address;
    }

    private String token(String user) throws IOException, InterruptedException {
        Token known = tokens.get(user);
        if (known != null && Instant.now().isBefore(known.until())) {
            return known.value();
        }
        String secret = secrets.get(user);
        if (secret == null) {
            throw new StoryFailed(
                    "There is no demo user %s; there are %s.".formatted(user, secrets.keySet()));
        }
        String basic =
                Base64.getEncoder()
                        .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> response =
                http.send(
                        HttpRequest.newBuilder(address("identity").resolve("/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        JsonNode answer =
                must(new Answer(response.statusCode(), response.body()), 200, "A token for " + user)
                        .json();
        Token token =
                new Token(
                        answer.path("access_token").asString(),
                        Instant.now().plusSeconds(answer.path("expires_in").asLong() / 2));
        tokens.put(user, token);
        return token.value();
    }
}
