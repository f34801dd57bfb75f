package dk.fordel.observability;

import dk.fordel.kernel.Refusal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** A small application on Axon, without a store, to be watched. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Guesthouse.Door.class, Guesthouse.GuestBook.class, Guesthouse.Bell.class})
class Guesthouse {

    static final AtomicBoolean DATABASE_ANSWERS = new AtomicBoolean(true);

    sealed interface Command {
        record Admit(String guest) implements Command {}
    }

    record Admitted(String guest) {}

    static final class Full extends Refusal {
        Full() {
            super("HARD-2", "There is no bed left.");
        }
    }

    static class Door {
        private final EventBus events;

        Door(EventBus events) {
            this.events = events;
        }

        @CommandHandler
        void handle(Command.Admit command) {
            switch (command.guest()) {
                case "late" -> throw new Full();
                case "ghost" -> throw new IllegalStateException("no such guest");
                default ->
                        events.publish(
                                GenericEventMessage.asEventMessage(new Admitted(command.guest())));
            }
        }
    }

    @ProcessingGroup("guest-book")
    static class GuestBook {
        @EventHandler
        void on(Admitted event) {}
    }

    @RestController
    static class Bell {
        private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

        @GetMapping("/bell")
        String ring() {
            try (var _ =
                    Correlation.begin(UUID.fromString("5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11"))) {
                LOG.info("the bell rang");
            }
            return "ding";
        }
    }

    /** Takes the place of the indicator that Spring Boot has for a DataSource. */
    @Bean
    HealthIndicator dbHealthIndicator() {
        return () -> DATABASE_ANSWERS.get() ? Health.up().build() : Health.down().build();
    }
}
