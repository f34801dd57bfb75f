package dk.fordel.trials.subject;

import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/**
 * A clock that is off by {@code FORDEL_TRIALS_CLOCK}, for example {@code PT-2H}: for the times of
 * events and of the views' claims. What asks the operating system itself is not off: the Kafka
 * client, the connection pool, PostgreSQL's {@code now()}, the check of tokens.
 */
@Configuration(proxyBeanMethods = false)
public class TrialClock {

    @Bean
    Clock clock(@Value("${FORDEL_TRIALS_CLOCK:PT0S}") Duration off) {
        var clock = Clock.offset(Clock.systemUTC(), off);
        AbstractTokenEntry.clock = clock;
        return clock;
    }
}
