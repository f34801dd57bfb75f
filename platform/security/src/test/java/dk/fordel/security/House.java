package dk.fordel.security;

import com.nimbusds.jwt.JWTClaimsSet;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A service behind its doors, an issuer that it trusts, and one that it does not. */
@SpringBootTest(
        classes = Doors.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class House {

    static final Issuer ISSUER = new Issuer();
    static final Issuer ANOTHER = new Issuer();
    static final String SCRAPER = "a-secret-of-the-scraper";
    static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort int port;
    final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("fordel.issuer", ISSUER::address);
        properties.add("fordel.metrics.secret", () -> SCRAPER);
    }

    static String council(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ISSUER.token(
                claims -> change.apply(claims.claim("fordel_roles", List.of("COUNCIL"))));
    }

    record Answer(int status, Map<String, List<String>> headers, String raw) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        JsonNode body() {
            return JSON.readTree(raw);
        }

        String text(String field) {
            return body().path(field).asString("");
        }
    }

    Answer get(String path, @Nullable String token) {
        return send(request(path, token).GET());
    }

    Answer post(String path, @Nullable String token, String body) {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
