package dk.fordel.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One transaction a command, for services that have a database. */
@AutoConfiguration(
        after = {
            WebAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnSingleCandidate(PlatformTransactionManager.class)
@EnableScheduling
public class CommandAutoConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient db, WebProperties properties) {
        return new IdempotencyKeys(db, properties.keepAnswers());
    }

    /** The last filter of all: trying again re-runs the servlet, not the filters in between. */
    @Bean
    FilterRegistrationBean<CommandTransactionFilter> commandTransactionFilter(
            Handlers handlers,
            PlatformTransactionManager transactions,
            IdempotencyKeys keys,
            ProblemWriter problems,
            WebProperties properties) {
        var filter =
                new FilterRegistrationBean<>(
                        new CommandTransactionFilter(
                                handlers, transactions, keys, problems, properties.attempts()));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer transactionGuard() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new TransactionGuard());
            }
        };
    }
}
