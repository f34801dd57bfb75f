package dk.fordel.testing;

import dk.fordel.eventstore.Views;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The beans that a {@link FordelTest} can inject. */
@TestConfiguration(proxyBeanMethods = false)
class TestKit {

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return TestTokens.decoder();
    }

    @Bean
    @Lazy
    Api testApi(Environment environment) {
        return new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Facts facts() {
        return new Facts(SharedServers.kafka());
    }

    @Bean
    @Lazy
    Covering covering(Facts facts, SettableClock clock, Views views, JdbcClient sql) {
        return new Covering(facts, clock, views, sql);
    }
}
