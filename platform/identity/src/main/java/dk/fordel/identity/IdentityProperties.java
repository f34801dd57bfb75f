package dk.fordel.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a site can set.
 *
 * @param folder where the secrets and the signing key are kept
 * @param audience what access tokens name in {@code aud}
 * @param tokenLifetime how long an access token is good for
 * @param applications addresses of the services whose API pages people sign in from
 * @param users who there is
 */
@ConfigurationProperties("fordel.identity")
record IdentityProperties(
        Path folder,
        String audience,
        Duration tokenLifetime,
        List<URI> applications,
        List<DemoUser> users) {}
