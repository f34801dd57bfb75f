package dk.fordel.testing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Calls an operation with values that are right, a little wrong, or wrong altogether. */
final class HostileCaller {

    private static final List<String> SPELLINGS =
            List.of(
                    "/%61pi/",
                    "//api/", "/api//", "/api;x/", "/api/./", "/api%2f", "/api/..%2fapi/");
    private static final List<String> ENDINGS =
            List.of("/", ".", ";a=b", "%00", "%0a", "%ff", "%2e", "//", "?", "#x");
    private static final List<String> QUERIES =
            List.of(
                    "after=eA",
                    "after=AA",
                    "after=%00",
                    "after=!!",
                    "after=eB9-",
                    "after=Kw",
                    "after=KzMwMDAwMC0wMS0wMR81ZjBjN2E1Mi0zYzFlLTRjNTUtOWE1NS0wZDlhNGY3ZjFjMTE",
                    "after=x&after=y",
                    "limit=0",
                    "limit=-1",
                    "limit=201",
                    "limit=99999999999",
                    "limit=%00",
                    "limit=1e3",
                    "unknown=1",
                    "%00=%00",
                    "a[b]=c",
                    "=",
                    "&&",
                    "%",
                    "x=%ff",
                    "x=%ED%A0%80");
    private static final List<String> KINDS =
            List.of(
                    "*/*",
                    "application/*",
                    "application/*+json",
                    "application/vnd.x+json",
                    "text/plain",
                    "text/csv",
                    "application/octet-stream",
                    "application/xml",
                    "multipart/form-data",
                    "multipart/form-data; boundary=b",
                    "application/x-www-form-urlencoded",
                    "application/json;charset=utf-16",
                    "application/json;charset=no-such",
                    "nonsense",
                    "application/pdf");
    private static final List<String> WORDS_OF_ADDRESSES =
            List.of(
                    "%00",
                    "%0d%0a", "%ff", "%E2%80%AE", "%ED%A0%80", "..", "%2e%2e", "x%2fy", "%20");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String base;
    private final String token;
    private final Random random;
    private final Values values;
    private int accepted;

    HostileCaller(String base, String token, Random random, Values values) {
        this.base = base;
        this.token = token;
        this.random = random;
        this.values = values;
    }

    /**
     * @param status 0 when no answer came
     * @param told what was sent and what came back
     */
    record Outcome(int status, String told) {

        boolean failed() {
            return status == 0 || status >= 500;
        }
    }

    int accepted() {
        return accepted;
    }

    Outcome call(Operation operation) {
        values.hostility(values.one(List.of(0, 0, 4, 15, 50)));
        String address = address(operation);
        String body = operation.body() == null ? null : values.json("", operation.body());
        String kind = kindOf(operation, body);
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(base + address));
        } catch (IllegalArgumentException noClientSendsIt) {
            return new Outcome(400, "");
        }
        request.timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token);
        headers(operation, request);
        if (kind != null) {
            request.header("Content-Type", kind);
        }
        request.method(
                operation.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        String sent = "%s %s %s %s".formatted(operation.method(), address, kind, shortened(body));
        try {
            HttpResponse<byte[]> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String text = new String(answer.body(), UTF_8);
            if (answer.statusCode() < 300) {
                accepted++;
                values.learn(text + answer.headers().firstValue("Location").orElse(""));
            }
            return new Outcome(answer.statusCode(), sent + " -> " + shortened(text));
        } catch (IOException gone) {
            return new Outcome(0, sent + " -> " + gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String kindOf(Operation operation, @Nullable String body) {
        if (random.nextInt(25) == 0) {
            return values.one(KINDS);
        }
        return body == null || random.nextInt(100) == 0
                ? null
                : values.one(operation.kindsOfBody());
    }

    private String address(Operation operation) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            String value =
                    random.nextInt(60) == 0
                            ? values.one(WORDS_OF_ADDRESSES)
                            : encoded(values.word(parameter.name(), parameter.schema()));
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", value);
            } else if (parameter.in().equals("query") && random.nextInt(3) == 0) {
                query.add(parameter.name() + "=" + (parameter.name().equals("wait") ? "0" : value));
            }
        }
        if (random.nextInt(25) == 0) {
            query.add(values.one(QUERIES));
        }
        if (random.nextInt(40) == 0) {
            path = path.replaceFirst("^/api/", values.one(SPELLINGS));
        }
        if (random.nextInt(60) == 0) {
            path += values.one(ENDINGS);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private void headers(Operation operation, HttpRequest.Builder request) {
        for (Operation.Parameter parameter : operation.parameters()) {
            String name = parameter.name();
            if (!parameter.in().equals("header") || name.equals("Content-Type")) {
                continue;
            }
            if (name.equals("Idempotency-Key") && random.nextInt(5) > 0) {
                continue;
            }
            String value =
                    random.nextInt(10) == 0
                            ? values.one(
                                    List.of(
                                            "%00abcdef",
                                            "%", "", "%0d%0aX: y", "%ff%fe", "x".repeat(300)))
                            : encoded(values.word(name, parameter.schema()));
            request.header(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static String shortened(@Nullable String text) {
        return text == null || text.length() <= 1_500
                ? String.valueOf(text)
                : text.substring(0, 1_500);
    }
}
