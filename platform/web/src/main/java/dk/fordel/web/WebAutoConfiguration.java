package dk.fordel.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.List;

/** Problem details, strict JSON, bounds, pages and correlation for every web service. */
@AutoConfiguration(
        after = {JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class},
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
@Import({ProblemAdvice.class, ErrorPage.class, PlainParameters.class})
public class WebAutoConfiguration {

    /** Bodies are bounded after Spring Security let the caller in, and before a command is read. */
    static final int BOUND_ORDER = Ordered.LOWEST_PRECEDENCE - 1;

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json) {
        return converters -> converters.withJsonConverter(new PlainJson(Json.strict(json)));
    }

    /** "Today" in a validation is the service's today, which tests can set. */
    @Bean
    ValidationConfigurationCustomizer validationAsksTheClock(ObjectProvider<Clock> clock) {
        return validation -> validation.clockProvider(() -> clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        var filter = new FilterRegistrationBean<>(new CorrelationFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<DoorFilter> doorFilter(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new DoorFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<AccountLimitFilter> accountLimitFilter(
            WebProperties bounds, ProblemWriter problems) {
        var filter =
                new FilterRegistrationBean<>(
                        new AccountLimitFilter(
                                new AccountLimits(
                                        bounds.account().atOnce(),
                                        bounds.account().aSecond(),
                                        System::nanoTime),
                                problems));
        filter.setOrder(BOUND_ORDER - 1);
        return filter;
    }

    @Bean
    Handlers handlers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new Handlers(mappings);
    }

    @Bean
    FilterRegistrationBean<BodyBoundFilter> bodyBoundFilter(
            WebProperties bounds, Handlers handlers, ProblemWriter problems) {
        var filter =
                new FilterRegistrationBean<>(
                        new BodyBoundFilter(
                                bounds, new BodyBudget(bounds.bytesOfAll()), handlers, problems));
        filter.setOrder(BOUND_ORDER);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems() {
        return tomcat ->
                tomcat.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(ContainerProblems.class.getName());
                    }
                });
    }

    /**
     * Tomcat fails on whoever reads more than ten languages. How many there can be is bounded by
     * the size of a header.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> anyNumberOfLanguages() {
        return tomcat ->
                tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    @Bean
    WebMvcConfigurer arguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestResolver());
                resolvers.add(new AnswerLanguageResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters())
                        .addPathPatterns("/api/**", "/operations/**", "/feed/**");
            }
        };
    }
}
