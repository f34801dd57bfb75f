package dk.fordel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dk.fordel.kernel.Role;

import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Tokens of any role, signed with a key of this JVM, as the demo identity provider would issue
 * them.
 */
public final class TestTokens {

    /** The issuer that services under test trust. */
    public static final String ISSUER = "http://127.0.0.1/test-issuer";

    private static final RSAKey KEY = newKey();

    private TestTokens() {}

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A token of the role; a coordinator's area is a hospital unit's code such as {@code randers}.
     */
    public static String of(Role role, String... areas) {
        String post = areas.length == 0 ? role.name() : role.name() + " " + String.join(" ", areas);
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(post.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                        .claim("fordel_roles", List.of(role.name()))
                        .claim("fordel_areas", List.of(areas))
                        .claim("fordel_post", post)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build());
    }

    /** Any claims, signed with the trusted key. */
    public static String sign(JWTClaimsSet claims) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                            claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
