package dk.fordel.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The keys that the issuer signs with. Where they are, its discovery document says (OpenID Connect
 * Discovery, else RFC 8414), which must name the same issuer. Nothing is asked before the first
 * token comes, so a service starts without its issuer.
 *
 * <p>Keys are kept for five minutes, and as long as {@link #OUTAGE} while the issuer does not
 * answer. A token that names an unknown key makes us look again, but never oftener than twice in
 * {@link #PAUSE}, whoever sends however many of them.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext>, JWKSource<SecurityContext> {

    static final Duration PAUSE = Duration.ofSeconds(10);
    static final Duration OUTAGE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LARGEST = 100_000;

    private final String issuer;
    private final ResourceRetriever http =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST);
    private final JWKSource<SecurityContext> kept;
    private volatile boolean known;

    /**
     * @param issuer as it stands in {@code iss}; nothing is fetched yet
     */
    IssuerKeys(String issuer) {
        this.issuer = issuer;
        this.kept =
                JWKSourceBuilder.create((JWKSetSource<SecurityContext>) this)
                        .refreshAheadCache(false)
                        .cache(KEPT.toMillis(), 3L * PATIENCE_MILLIS)
                        .rateLimited(PAUSE.toMillis())
                        .outageTolerant(OUTAGE.toMillis())
                        .build();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            return kept.get(wanted, context);
        } catch (RateLimitReachedException e) {
            if (known) {
                return List.of(); // we looked a moment ago, and this one was not there
            }
            throw e;
        }
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            JWKSet keys = JWKSet.parse(fetch(location()));
            known = true;
            return keys;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            LOG.warn("The keys of the issuer {} cannot be fetched: {}", issuer, e.getMessage());
            throw new JWKSetUnavailableException("No keys of " + issuer, e);
        }
    }

    private URI location() throws IOException, ParseException {
        URI address = URI.create(issuer);
        String path = address.getPath() == null ? "" : address.getPath();
        URI openId = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        URI oauth =
                address.resolve(
                        "/.well-known/oauth-authorization-server" + path.replaceAll("/+$", ""));
        Map<String, Object> told;
        try {
            told = JSONObjectUtils.parse(fetch(openId));
        } catch (IOException noOpenId) {
            told = JSONObjectUtils.parse(fetch(oauth));
        }
        if (!issuer.equals(JSONObjectUtils.getString(told, "issuer"))) {
            throw new IOException("its discovery document is of another issuer");
        }
        URI location = JSONObjectUtils.getURI(told, "jwks_uri");
        if (location == null) {
            throw new IOException("its discovery document names no jwks_uri");
        }
        if ("https".equals(address.getScheme()) && !"https".equals(location.getScheme())) {
            throw new IOException("its discovery document names a jwks_uri without https");
        }
        return location;
    }

    private String fetch(URI address) throws IOException {
        return http.retrieveResource(address.toURL()).getContent();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
