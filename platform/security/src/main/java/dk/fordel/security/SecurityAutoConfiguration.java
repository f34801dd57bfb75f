package dk.fordel.security;

import dk.fordel.web.Handlers;
import dk.fordel.web.ProblemWriter;
import dk.fordel.web.WebAutoConfiguration;

import jakarta.servlet.DispatcherType;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Map;

/** Makes every web service a resource server that lets nobody in whom nobody let in. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(AccessAdvice.class)
public class SecurityAutoConfiguration {

    private static final String[] OPEN = {
        "/actuator/health/**",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /**
     * Trusts {@code fordel.issuer}; a test puts its own decoder in this one's place.
     *
     * @param audience what tokens for this site name in {@code aud}
     * @param accessTokenClaim see {@link TokenRules}
     */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            @Value("${fordel.issuer:}") String issuer,
            @Value("${fordel.audience:fordel}") String audience,
            @Value("${fordel.access-token-claim:}") String accessTokenClaim) {
        if (issuer.isBlank()) {
            throw new IllegalStateException(
                    "No issuer of tokens is set. Set fordel.issuer (environment: FORDEL_ISSUER) to"
                            + " the address of the identity provider, exactly as it stands in the"
                            + " tokens' iss claim.");
        }
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(new IssuerKeys(issuer))
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .jwsAlgorithm(SignatureAlgorithm.PS256)
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .jwtProcessorCustomizer(processor ->
                                processor.setJWSTypeVerifier(
                                        (typ, context) -> {})) // the rules say it in words
                        .build();
        decoder.setJwtValidator(new TokenRules(issuer, audience, accessTokenClaim));
        return decoder;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain fordelSecurity(
            HttpSecurity http,
            ProblemWriter problems,
            Handlers handlers,
            @Value("${fordel.issuer:}") String issuer,
            @Value("${fordel.metrics.secret:}") String scraperSecret) {
        Refusals refusals = new Refusals(problems);
        Scraper scraper = new Scraper(scraperSecret);
        return http.authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .access(metrics(scraper))
                                .requestMatchers("/actuator/**")
                                .access(administrator())
                                .anyRequest()
                                .access(new HandlerRoles(handlers)))
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenReader()))
                                .bearerTokenResolver(
                                        scraper.apartFrom(new DefaultBearerTokenResolver()))
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .withObjectPostProcessor(answeringThrough(refusals)))
                .exceptionHandling(
                        on -> on.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie speaks for a caller
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.addHeaderWriter(new ContentPolicy(issuer))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /**
     * Metrics hold no personal data, but tell how a site works: for its own scraper, which sends
     * its secret, and for administrators. No address is trusted; a proxy's would be everybody's.
     */
    private static AuthorizationManager<RequestAuthorizationContext> metrics(Scraper scraper) {
        AuthorizationManager<RequestAuthorizationContext> administrator = administrator();
        return (caller, context) ->
                scraper.asks(context.getRequest())
                        ? Access.granted()
                        : administrator.authorize(caller, context);
    }

    private static AuthorizationManager<RequestAuthorizationContext> administrator() {
        return (caller, context) -> {
            Authentication who = caller.get();
            return who != null
                            && who.getAuthorities().stream()
                                    .anyMatch(held ->
                                            ("ROLE_" + Roles.ADMINISTRATOR)
                                                    .equals(held.getAuthority()))
                    ? Access.granted()
                    : Access.refused("role", Access.rolesMissing(List.of(Roles.ADMINISTRATOR)));
        };
    }

    /** An identity provider that does not answer is a 503 in words, not an error page. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringThrough(
            Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var answer = new AuthenticationEntryPointFailureHandler(refusals);
                answer.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(answer);
                return filter;
            }
        };
    }

    /** A service that hears of no covers has no callers who cover. */
    @Bean
    WebMvcConfigurer callers(ObjectProvider<Covers> covers) {
        Covers known = post -> covers.getIfAvailable(() -> none -> Map.of()).of(post);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver(known));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CallerActs(known));
            }
        };
    }

    /** A caller comes from the token, so OpenAPI must not ask for one. */
    @Bean
    @Lazy
    GlobalOperationCustomizer operationRoles() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        return new OperationRoles();
    }
}
