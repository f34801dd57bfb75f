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
 * @param tokenLifetime how long an access token is good for
 * @param applications addresses of the services whose API pages people sign in from
 * @param users who there is
 */
@ConfigurationProperties("fordel.identity")
record IdentityProperties(
        Path folder, Duration tokenLifetime, List<URI> applications, List<DemoUser> users) {}
