package dk.fordel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does when a person signs in from an API page. */
final class SignIn {

    private static final String PROOF = "a-proof-key-of-at-least-forty-three-characters-in-all";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final URI callback;

    SignIn(String address, URI callback) {
        this.address = address;
        this.callback = callback;
    }

    /** The answer of the token endpoint. */
    HttpResponse<String> as(String user, String password) throws Exception {
        var challenge =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(PROOF.getBytes(StandardCharsets.US_ASCII)));
        var authorize =
                URI.create(
                        address
                                + "/oauth2/authorize?"
                                + form(
                                        Map.of(
                                                "response_type",
                                                "code",
                                                "client_id",
                                                "swagger-ui",
                                                "scope",
                                                "openid",
                                                "redirect_uri",
                                                callback.toString(),
                                                "code_challenge",
                                                challenge,
                                                "code_challenge_method",
                                                "S256")));

        assertThat(get(authorize).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        logIn(user, password);

        var back = get(authorize).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(callback + "?code=");
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "swagger-ui",
                        "redirect_uri",
                        callback.toString(),
                        "code",
                        back.replaceAll(".*code=([^&]+).*", "$1"),
                        "code_verifier",
                        PROOF));
    }

    /** The answer of the login page's form. */
    HttpResponse<String> logIn(String user, String password) throws Exception {
        var page = get(URI.create(address + "/login")).body();
        var csrf = page.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        return post("/login", Map.of("username", user, "password", password, "_csrf", csrf));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
