package dk.fordel.security;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What a token must be beside well signed: of our issuer, and neither expired nor from the future,
 * with half a minute for clocks that differ. A token without an expiry is refused.
 */
public final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String EXPIRED = "token_expired";
    static final String NOT_YET = "token_not_yet_valid";
    static final String OTHER_ISSUER = "token_of_other_issuer";

    private static final Duration SKEW = Duration.ofSeconds(30);

    private final String issuer;
    private final Clock clock;

    /**
     * @param issuer as it stands in {@code iss}, to the letter
     */
    public TokenRules(String issuer) {
        this(issuer, Clock.systemUTC());
    }

    TokenRules(String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!issuer.equals(token.getClaimAsString("iss"))) {
            return no(OTHER_ISSUER, "The token is of an issuer that this service does not trust.");
        }
        Instant now = clock.instant();
        Instant expiry = token.getExpiresAt();
        if (expiry == null || expiry.plus(SKEW).isBefore(now)) {
            return no(EXPIRED, "The token has expired. Log in again, or fetch a new one.");
        }
        Instant from = token.getNotBefore();
        if (from != null && from.minus(SKEW).isAfter(now)) {
            return no(NOT_YET, "The token is not valid yet. Is the clock of its issuer right?");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult no(String code, String sentence) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(code, sentence, null));
    }
}
