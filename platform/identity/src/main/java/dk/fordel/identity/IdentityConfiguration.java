package dk.fordel.identity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

import java.util.List;
import java.util.Map;

/** Users, programs, the signing key and what a token says. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    IdentityFolder identityFolder(IdentityProperties properties) {
        return new IdentityFolder(properties.folder());
    }

    @Bean
    PasswordEncoder secretMatch() {
        return new SecretMatch();
    }

    @Bean
    UserDetailsService people(
            IdentityProperties properties, IdentityFolder folder, PasswordEncoder encoder) {
        var people = new InMemoryUserDetailsManager();
        folder.secretsOf(properties.users())
                .forEach((user, secret) ->
                        people.createUser(
                                User.withUsername(user)
                                        .password(encoder.encode(secret))
                                        .authorities("USER")
                                        .build()));
        return people;
    }

    @Bean
    RegisteredClientRepository programs(
            IdentityProperties properties, IdentityFolder folder, PasswordEncoder encoder) {
        var secrets = folder.secretsOf(properties.users());
        return new InMemoryRegisteredClientRepository(
                new Clients(properties.tokenLifetime()).all(properties, secrets, encoder));
    }

    @Bean
    JWKSource<SecurityContext> signingKey(IdentityFolder folder) {
        return new ImmutableJWKSet<>(new JWKSet(folder.signingKey()));
    }

    /**
     * A token is about a user, whether that user's program asked or the user signed in. What says
     * who somebody is goes into access tokens alone; an ID token tells the client no more than the
     * subject.
     */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(
            IdentityProperties properties, IdentityFolder folder) {
        Map<String, DemoUser> users =
                properties.users().stream().collect(toMap(DemoUser::id, identity()));
        return token -> {
            if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                return;
            }
            token.getJwsHeader().type("at+jwt"); // RFC 9068
            token.getClaims().audience(List.of(properties.audience()));
            var asking = token.<Authentication>getPrincipal();
            var user = asking == null ? null : users.get(asking.getName());
            if (user != null) {
                user.claims().forEach(token.getClaims()::claim);
                folder.bindingsOf(user.id()).forEach(token.getClaims()::claim);
            }
        };
    }
}
