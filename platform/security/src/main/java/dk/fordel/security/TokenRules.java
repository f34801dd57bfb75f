package dk.fordel.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a token must be beside well signed: of our issuer, an access token, made for this site, and
 * neither expired nor from the future, with half a minute for clocks that differ. A token without
 * an expiry is refused, and so is one whose subject, post or areas no {@link
 * dk.fordel.kernel.Actor} can have.
 *
 * <p>An access token is one whose header says {@code typ: at+jwt} (RFC 9068). An issuer that does
 * not say so has a claim that only its access tokens have; a site names it.
 */
public final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String EXPIRED = "token_expired";
    static final String NOT_YET = "token_not_yet_valid";
    static final String OTHER_ISSUER = "token_of_other_issuer";
    static final String OTHER_AUDIENCE = "token_for_other_audience";
    static final String OTHER_TYPE = "token_of_other_type";
    static final String UNUSABLE = "token_of_nobody";

    private static final List<String> ACCESS_TOKEN = List.of("at+jwt", "application/at+jwt");
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final String issuer;
    private final String audience;
    private final String accessTokenClaim;
    private final Clock clock;

    /**
     * The rules of a site.
     *
     * @param issuer as it stands in {@code iss}, to the letter
     * @param audience one of those that {@code aud} must name
     * @param accessTokenClaim how access tokens are known when their header does not say it: a
     *     claim that they have, {@code scp}, or that has a value, {@code typ=Bearer}; empty for the
     *     header alone
     */
    public TokenRules(String issuer, String audience, String accessTokenClaim) {
        this(issuer, audience, accessTokenClaim, Clock.systemUTC());
    }

    TokenRules(String issuer, String audience, String accessTokenClaim, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.accessTokenClaim = accessTokenClaim;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!issuer.equals(token.getClaimAsString("iss"))) {
            return no(OTHER_ISSUER, "The token is of an issuer that this service does not trust.");
        }
        if (!isAccessToken(token)) {
            return no(
                    OTHER_TYPE,
                    "This is no access token: its header does not say typ at+jwt. Send the access"
                            + " token that came with it, not the ID token.");
        }
        List<String> audiences = token.getAudience();
        if (audiences == null || !audiences.contains(audience)) {
            return no(
                    OTHER_AUDIENCE,
                    "The token was made for somebody else: its aud does not name '%s'. Ask the identity provider for a token for this site."
                            .formatted(audience));
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
        try {
            TokenReader.callerOf(token).actor();
        } catch (IllegalArgumentException unusable) {
            return no(UNUSABLE, "The token names nobody who can act. " + unusable.getMessage());
        }
        return OAuth2TokenValidatorResult.success();
    }

    private boolean isAccessToken(Jwt token) {
        return token.getHeaders().get("typ") instanceof String typ
                        && ACCESS_TOKEN.contains(typ.toLowerCase(Locale.ROOT))
                || !accessTokenClaim.isBlank() && hasTheClaim(token);
    }

    private boolean hasTheClaim(Jwt token) {
        String[] nameAndValue = accessTokenClaim.strip().split("=", 2);
        @Nullable Object claim = token.getClaims().get(nameAndValue[0]);
        return claim != null && (nameAndValue.length == 1 || nameAndValue[1].equals(claim));
    }

    private static OAuth2TokenValidatorResult no(String code, String sentence) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(code, sentence, null));
    }
}
