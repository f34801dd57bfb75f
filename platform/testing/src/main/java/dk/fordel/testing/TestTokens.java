package dk.fordel.testing;

import static java.util.stream.Collectors.joining;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dk.fordel.kernel.Role;

import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tokens of any role, signed with a key of this JVM, as the demo identity provider would issue
 * them.
 */
public final class TestTokens {

    /** The issuer that services under test trust. */
    public static final String ISSUER = "http://127.0.0.1/test-issuer";

    private static final String AUDIENCE = "fordel";
    private static final String ACCESS_TOKEN = "at+jwt";
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
        return of(Set.of(role), areas);
    }

    /** A token of somebody who holds several roles. */
    public static String of(Set<Role> roles, String... areas) {
        return sign(claims(roles, areas).build());
    }

    /** A token of the trainee with this id. */
    public static String trainee(Object id) {
        return sign(
                claims(Set.of(Role.TRAINEE))
                        .claim("fordel_trainee", List.of(id.toString()))
                        .build());
    }

    /** A token of the tutor practice with this id. */
    public static String practice(Object id) {
        return sign(
                claims(Set.of(Role.TUTOR_PRACTICE))
                        .claim("fordel_practice", List.of(id.toString()))
                        .build());
    }

    /** The claims of such a token, for what a test wants to add or take away. */
    public static JWTClaimsSet.Builder claims(Set<Role> roles, String... areas) {
        List<String> names = roles.stream().map(Role::name).sorted().toList();
        String post = Stream.concat(names.stream(), Stream.of(areas)).collect(joining(" "));
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(post.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .claim("fordel_roles", names)
                .claim("fordel_areas", List.of(areas))
                .claim("fordel_post", post)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    /**
     * Any claims, signed with the trusted key; an access token for Fordel unless they say other.
     */
    public static String sign(JWTClaimsSet claims) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .keyID("test")
                                    .type(new JOSEObjectType(ACCESS_TOKEN))
                                    .build(),
                            claims.getAudience().isEmpty()
                                    ? new JWTClaimsSet.Builder(claims).audience(AUDIENCE).build()
                                    : claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey())
                            .validateType(false)
                            .build();
            decoder.setJwtValidator(
                    JwtValidators.createDefaultWithValidators(
                            new JwtTypeValidator(ACCESS_TOKEN),
                            new JwtIssuerValidator(ISSUER),
                            new JwtAudienceValidator(AUDIENCE)));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
