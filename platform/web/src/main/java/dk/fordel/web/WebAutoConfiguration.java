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
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.List;

/** Problem details, strict JSON, bounds, pages and correlation for every web service. */
@AutoConfiguration(
        after = {JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class},
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
@Import({ProblemAdvice.class, ErrorPage.class})
public class WebAutoConfiguration {

    /** Bodies are bounded after Spring Security let the caller in, and before a command is read. */
    static final int BOUND_ORDER = Ordered.LOWEST_PRECEDENCE - 1;

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json) {
        return converters ->
                converters.withJsonConverter(
                        new JacksonJsonHttpMessageConverter(Json.strict(json)));
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
    FilterRegistrationBean<BodyBoundFilter> bodyBoundFilter(
            WebProperties bounds, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new BodyBoundFilter(bounds, problems));
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

    @Bean
    WebMvcConfigurer pageRequests() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestResolver());
            }
        };
    }
}
