package dk.fordel.testing;

import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Actor;
import dk.fordel.kernel.CommandOrigin;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import java.util.Map;

/** The beans that a {@link FordelTest} can inject. */
@TestConfiguration(proxyBeanMethods = false)
class TestKit {

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    /** A test that sends a command itself acts as {@code test}; requests and facts do not. */
    @Bean
    InitializingBean testsAct(CommandBus commands) {
        Map<String, String> test = CommandOrigin.ofService("test").entries();
        return () ->
                commands.registerDispatchInterceptor(messages ->
                        (index, command) ->
                                CommandOrigin.current() != null
                                                || command.getMetaData().containsKey(Actor.ACCOUNT)
                                        ? command
                                        : command.andMetaData(test));
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
