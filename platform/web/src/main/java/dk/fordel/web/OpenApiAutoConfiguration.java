package dk.fordel.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.configuration.SpringDocJavadocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.time.Clock;

/** What {@code /v3/api-docs} says of every service; read when somebody asks for it. */
@AutoConfiguration(before = SpringDocJavadocConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public class OpenApiAutoConfiguration {

    private static final String LOGIN = "login";
    private static final String BEARER = "bearer";

    /**
     * The description of the service.
     *
     * @param login where people log in; an issuer other than the demo's may have another address
     * @param token where the page then fetches the token
     */
    @Bean
    @Lazy
    OpenAPI api(
            @Value("${spring.application.name:fordel}") String service,
            @Value("${fordel.login.authorization-url:${fordel.issuer:}/oauth2/authorize}")
                    String login,
            @Value("${fordel.login.token-url:${fordel.issuer:}/oauth2/token}") String token) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(service)
                                .version("v1")
                                .description(
                                        "Part of Fordel. Commands take an Idempotency-Key; every"
                                                + " \"no\" is a problem detail (RFC 9457) with a"
                                                + " sentence that helps."))
                .components(
                        new Components()
                                .addSchemas("Problem", OperationProblems.schema())
                                .addSecuritySchemes(LOGIN, login(login, token))
                                .addSecuritySchemes(BEARER, bearer()))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** For people on this page: they log in, and the page sends their token. */
    private static SecurityScheme login(String authorize, String token) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "Log in as one of the site's accounts, or of the demo's (their names and passwords are in .fordel/identity/secrets). Nothing else is to be filled in.")
                .flows(
                        new OAuthFlows()
                                .authorizationCode(
                                        new OAuthFlow()
                                                .authorizationUrl(authorize)
                                                .tokenUrl(token)
                                                .scopes(
                                                        new Scopes()
                                                                .addString(
                                                                        "openid", "who you are"))));
    }

    /** For those who have a token already. */
    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token that you have already.");
    }

    /** First, so that it is asked last: what adds descriptions asks it. */
    @Bean
    @Lazy
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver namesOfTypes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NamesOfTypes()).openapi31(true);
    }

    @Bean
    @Lazy
    GlobalOperationCustomizer problems() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PageRequest.class, AnswerLanguage.class);
        return new OperationProblems();
    }

    @Bean
    @Lazy
    GlobalOperationCustomizer uploadedFiles(SpringDocJavadocProvider javadoc) {
        return new UploadedFiles(javadoc);
    }

    @Bean
    @Lazy
    GlobalOpenApiCustomizer examplesOfRequests(ObjectProvider<Clock> clock) {
        return new ExamplesOfRequests(clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @Lazy
    SpringDocJavadocProvider javadocOfMethods() {
        return new JavadocOfMethods();
    }
}
