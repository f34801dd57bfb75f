package dk.fordel.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import dk.fordel.kernel.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An identity provider on loopback that publishes its keys and signs whatever a test asks for. */
final class Issuer {

    final AtomicInteger asked = new AtomicInteger();
    volatile boolean away;
    private final RSAKey key;
    private final HttpServer server;

    Issuer() {
        this("/.well-known/openid-configuration", "");
    }

    /**
     * @param discoveryPath where it publishes its discovery document
     * @param named the issuer that the document names; empty for itself
     */
    Issuer(String discoveryPath, String named) {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        answer(discoveryPath, () -> discovery(named.isEmpty() ? address() : named));
        answer("/not/where/one/guesses", () -> new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(
                path,
                exchange -> {
                    asked.incrementAndGet();
                    byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(away ? 503 : 200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private String discovery(String issuer) {
        return """
        {"issuer": "%s", "jwks_uri": "%s/not/where/one/guesses"}\
        """
                .formatted(issuer, address());
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String tokenFor(Role role, String... areas) {
        return token(claims ->
                claims.claim("fordel_roles", List.of(role.name()))
                        .claim("fordel_areas", Arrays.asList(areas))
                        .claim("fordel_post", "AMU Randers"));
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return token("at+jwt", "test", claims);
    }

    String token(String typ, String keyId, UnaryOperator<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder usual =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject("post-7")
                        .audience("fordel")
                        .issueTime(Date.from(now.minusSeconds(600)))
                        .expirationTime(Date.from(now.plusSeconds(300)));
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(keyId)
                                .type(new JOSEObjectType(typ))
                                .build(),
                        claims.apply(usual).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
