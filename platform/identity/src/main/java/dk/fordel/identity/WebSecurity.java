package dk.fordel.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/**
 * The protocol's endpoints, the login page, and health for the launcher; everything else is closed.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .cors(withDefaults())
                .exceptionHandling(handling ->
                        handling.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/actuator/health/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(login -> login.defaultSuccessUrl("/.well-known/openid-configuration"))
                .build();
    }

    @Bean
    Lockout lockout() {
        return new Lockout(InstantSource.system());
    }

    /** Ahead of everything that looks at a secret. */
    @Bean
    FilterRegistrationBean<LockoutFilter> lockoutFilter(Lockout lockout) {
        var filter = new FilterRegistrationBean<>(new LockoutFilter(lockout));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    /**
     * The API pages of the services, other origins than this one, fetch their tokens from a
     * browser.
     */
    @Bean
    CorsConfigurationSource corsConfigurationSource(IdentityProperties properties) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(properties.applications().stream().map(URI::toString).toList());
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-Requested-With"));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }
}
