package dk.fordel.messaging.bell;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.eventstore.StoredEventUpcaster;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Bells. */
@SpringBootApplication
public class BellApplication {

    /** Rings once more, as loud as last time and one more. */
    public record RingLouder(@TargetAggregateIdentifier UUID bell) {}

    @JsonTypeName("bell.rung.v3")
    public record Rung(UUID bell, UUID owner, int loudness) {}

    @Bean
    StoredEventUpcaster bellsHaveALoudness() {
        return StoredEventUpcaster.from("bell.rung.v2", json -> json.put("loudness", 10));
    }

    @Bean
    StoredEventUpcaster aKeeperIsAnOwner() {
        return StoredEventUpcaster.from(
                "bell.rung.v1", json -> json.set("owner", json.remove("keeper")));
    }

    @Aggregate
    static class Bell {

        @AggregateIdentifier private @Nullable UUID id;
        private @Nullable UUID owner;
        private int loudness;

        @CommandHandler
        void handle(RingLouder command) {
            AggregateLifecycle.apply(
                    new Rung(
                            command.bell(), java.util.Objects.requireNonNull(owner), loudness + 1));
        }

        @EventSourcingHandler
        void evolve(Rung event) {
            id = event.bell();
            owner = event.owner();
            loudness = event.loudness();
        }
    }

    @Component
    @ProcessingGroup("ringing")
    static class Ringing {
        private final JdbcClient sql;

        Ringing(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(Rung event) {
            sql.sql("insert into ringing (bell, owner, loudness) values (:bell, :owner, :loudness)")
                    .param("bell", event.bell())
                    .param("owner", event.owner())
                    .param("loudness", event.loudness())
                    .update();
        }

        @ResetHandler
        void reset() {
            sql.sql("delete from ringing").update();
        }
    }

    @Component
    static class BellPublication implements Publication {
        @Override
        public String topic() {
            return "fordel.bell.v1";
        }

        @Override
        public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
            return domainEvent instanceof Rung rung ? new TraineeRegistered(rung.owner()) : null;
        }
    }
}
