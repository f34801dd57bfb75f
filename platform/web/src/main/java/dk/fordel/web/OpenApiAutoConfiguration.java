package dk.fordel.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** What {@code /v3/api-docs} says of every service; read when somebody asks for it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public class OpenApiAutoConfiguration {

    @Bean
    @Lazy
    OpenAPI api(
            @Value("${spring.application.name:fordel}") String service,
            @Value("${fordel.issuer:#{null}}") @Nullable String issuer) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(service)
                                .version("v1")
                                .description(
                                        "Part of Fordel. Commands take an Idempotency-Key; every"
                                                + " \"no\" is a problem detail (RFC 9457) with a"
                                                + " sentence that helps."))
                .components(securedBy(issuer))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    private static Components securedBy(@Nullable String issuer) {
        Components components =
                new Components()
                        .addSchemas("Problem", OperationProblems.schema())
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"));
        if (issuer != null) {
            components.addSecuritySchemes(
                    "login",
                    new SecurityScheme()
                            .type(SecurityScheme.Type.OAUTH2)
                            .flows(
                                    new OAuthFlows()
                                            .authorizationCode(
                                                    new OAuthFlow()
                                                            .authorizationUrl(
                                                                    issuer + "/oauth2/authorize")
                                                            .tokenUrl(issuer + "/oauth2/token")
                                                            .scopes(
                                                                    new Scopes()
                                                                            .addString(
                                                                                    "openid",
                                                                                    "who you are")))));
        }
        return components;
    }

    @Bean
    @Lazy
    GlobalOperationCustomizer problems() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageRequest.class);
        return new OperationProblems();
    }
}
