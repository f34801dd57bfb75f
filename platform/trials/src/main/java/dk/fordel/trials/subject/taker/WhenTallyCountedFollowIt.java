package dk.fordel.trials.subject.taker;

import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Subscription;
import dk.fordel.trials.subject.TallyCounted;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A tally was counted: follow it. A note that says {@value #POISON} is refused. */
@Configuration(proxyBeanMethods = false)
class WhenTallyCountedFollowIt {

    /** A note that this policy refuses as long as {@code FORDEL_TRIALS_ANTIDOTE} is not set. */
    static final String POISON = "poison";

    @Bean
    Subscription tallies(
            CommandGateway commands,
            @Value("${fordel.trials.topic:" + TallyCounted.TOPIC + "}") String topic) {
        boolean antidote = System.getenv("FORDEL_TRIALS_ANTIDOTE") != null;
        return Subscription.from(topic)
                .on(
                        TallyCounted.class,
                        (fact, envelope) -> when(fact, envelope, commands, antidote));
    }

    private static void when(
            TallyCounted fact, Envelope envelope, CommandGateway commands, boolean antidote) {
        commands.sendAndWait(new Follow(fact.tallyId(), fact.number()));
        if (POISON.equals(fact.note()) && !antidote) {
            throw new IllegalStateException("This tally is poisoned.");
        }
    }
}
