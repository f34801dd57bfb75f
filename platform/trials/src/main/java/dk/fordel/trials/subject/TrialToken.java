package dk.fordel.trials.subject;

import dk.fordel.kernel.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Tokens for the trial's clients, under a secret that is drawn for each run. */
public final class TrialToken {

    private TrialToken() {}

    private static SecretKey key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    }

    /**
     * A token that lasts as long as any trial may.
     *
     * @param secret at least 32 characters; the services get the same as {@code
     *     FORDEL_TRIALS_SECRET}
     */
    public static String of(Role role, String secret) {
        var claims =
                JwtClaimsSet.builder()
                        .issuer("http://127.0.0.1/trials")
                        .subject(role.name())
                        .claim("fordel_roles", List.of(role.name()))
                        .claim("fordel_areas", List.of())
                        .claim("fordel_post", role.name())
                        .issuedAt(Instant.now().minus(Duration.ofHours(3)))
                        .expiresAt(Instant.now().plus(Duration.ofHours(6)))
                        .build();
        return NimbusJwtEncoder.withSecretKey(key(secret))
                .build()
                .encode(
                        JwtEncoderParameters.from(
                                JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }

    /** Lets a service trust them. */
    @Configuration(proxyBeanMethods = false)
    public static class Trusted {

        @Bean
        JwtDecoder jwtDecoder(@Value("${FORDEL_TRIALS_SECRET}") String secret) {
            return NimbusJwtDecoder.withSecretKey(key(secret))
                    .macAlgorithm(MacAlgorithm.HS256)
                    .build();
        }
    }
}
