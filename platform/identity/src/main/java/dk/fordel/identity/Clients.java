package dk.fordel.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who may ask for tokens: each user as a program, and the API pages on behalf of whoever signs in.
 */
final class Clients {

    /** The API pages' client: public, so it proves itself by PKCE. */
    static final String SWAGGER = "swagger-ui";

    private static final String SWAGGER_CALLBACK = "/swagger-ui/oauth2-redirect.html";

    private final TokenSettings tokens;

    Clients(Duration tokenLifetime) {
        tokens = TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build();
    }

    List<RegisteredClient> all(
            IdentityProperties properties, Map<String, String> secrets, PasswordEncoder encoder) {
        var clients = new ArrayList<RegisteredClient>();
        secrets.forEach((user, secret) -> clients.add(program(user, encoder.encode(secret))));
        if (!properties.applications().isEmpty()) {
            clients.add(apiPages(properties.applications()));
        }
        return clients;
    }

    private RegisteredClient program(String user, String encodedSecret) {
        return RegisteredClient.withId(user)
                .clientId(user)
                .clientSecret(encodedSecret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens)
                .build();
    }

    private RegisteredClient apiPages(List<URI> applications) {
        return RegisteredClient.withId(SWAGGER)
                .clientId(SWAGGER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris ->
                        applications.forEach(address -> uris.add(address + SWAGGER_CALLBACK)))
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(tokens)
                .build();
    }
}
