package dk.fordel.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The site's Prometheus. It sends a secret of its own where others send a token: {@code
 * authorization: {credentials_file: ...}} in its configuration.
 */
final class Scraper {

    private static final int SHORTEST = 16;

    private final String secret;

    /**
     * @param secret empty when the site has no scraper
     */
    Scraper(String secret) {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "fordel.metrics.secret (environment: FORDEL_METRICS_SECRET) has fewer than %d characters. Draw a longer one, for example with openssl rand -hex 24."
                            .formatted(SHORTEST));
        }
        this.secret = secret;
    }

    boolean asks(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !secret.isEmpty()
                && sent != null
                && MessageDigest.isEqual(
                        ("Bearer " + secret).getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Its secret is no token, so nobody tries to read it as one. */
    BearerTokenResolver apartFrom(BearerTokenResolver tokens) {
        return request -> asks(request) ? null : tokens.resolve(request);
    }
}
