package dk.fordel.messaging.lamp;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.eventstore.ViewRows;
import dk.fordel.kernel.Question;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;
import dk.fordel.messaging.Subscription;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Lamps. */
@SpringBootApplication
public class LampApplication {

    public record Light(@TargetAggregateIdentifier UUID lamp, int brightness) {}

    public record Name(@TargetAggregateIdentifier UUID lamp, String name, LocalDate since) {}

    @JsonTypeName("lamp.named.v1")
    public record Named(UUID lamp, String name, LocalDate since) {}

    @JsonTypeName("lamp.lit.v1")
    public record Lit(UUID lamp, int brightness) {}

    /** Its id once it was lit or named; null before. */
    public static Question<?, @Nullable UUID> known(UUID lamp) {
        return Question.to(Lamp.class, lamp, (Lamp one) -> one.id).orTo(Lamp::new);
    }

    /** Its id; of one that must have been lit or named. */
    public static Question<?, @Nullable UUID> lit(UUID lamp) {
        return Question.to(Lamp.class, lamp, one -> one.id);
    }

    @Aggregate(snapshotTriggerDefinition = "snapshots")
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static class Lamp {

        @AggregateIdentifier private @Nullable UUID id;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Light command) {
            if (command.brightness() < 0) {
                throw new IllegalArgumentException("A lamp cannot shine darkness.");
            }
            AggregateLifecycle.apply(new Lit(command.lamp(), command.brightness()));
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Name command) {
            AggregateLifecycle.apply(new Named(command.lamp(), command.name(), command.since()));
        }

        @EventSourcingHandler
        void evolve(Named event) {
            id = event.lamp();
        }

        @EventSourcingHandler
        void evolve(Lit event) {
            id = event.lamp();
        }
    }

    /** What shines; brightness 13 is more than this view can take until it is mended. */
    @Component
    @ProcessingGroup("shining")
    static class Shining {
        static volatile boolean mended = true;
        private final JdbcClient sql;

        Shining(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(Lit event) {
            if (event.brightness() == 13 && !mended) {
                throw new IllegalStateException("Thirteen is too much for me.");
            }
            sql.sql(
                            """
                            insert into shining (lamp, brightness) values (:lamp, :brightness)
                            on conflict (lamp) do update set brightness = excluded.brightness
                            """)
                    .param("lamp", event.lamp())
                    .param("brightness", event.brightness())
                    .update();
        }

        @ResetHandler
        void reset() {
            sql.sql("delete from shining").update();
        }
    }

    /** What sparkles: it writes at the end of a batch, and can be told to misbehave. */
    @Component
    @ProcessingGroup("sparkling")
    public static class Sparkling {
        public static volatile @Nullable UUID refused;
        public static volatile @Nullable UUID strays;
        public static final Set<UUID> MENDED = ConcurrentHashMap.newKeySet();
        public static volatile @Nullable CountDownLatch held;
        public static final Semaphore HOLDING = new Semaphore(0);
        private final ViewRows rows;

        Sparkling(ViewRows rows) {
            this.rows = rows;
        }

        @EventHandler
        void on(Lit event) throws InterruptedException {
            if (event.lamp().equals(refused)) {
                throw new IllegalStateException("Nobody may read of Ms. Hansen.");
            }
            CountDownLatch latch = held;
            if (latch != null && Thread.currentThread().getName().equals("rebuild")) {
                HOLDING.release();
                latch.await();
            }
            rows.sql(
                            """
                            insert into sparkling (lamp, brightness) values (:lamp, :brightness)
                            on conflict (lamp) do update set brightness = excluded.brightness
                            """)
                    .param("lamp", event.lamp())
                    .param(
                            "brightness",
                            MENDED.contains(event.lamp())
                                    ? Math.min(999, event.brightness())
                                    : event.brightness())
                    .update();
            if (event.lamp().equals(strays)) {
                rows.sql("update shining set brightness = 77 where lamp = :lamp")
                        .param("lamp", event.lamp())
                        .update();
            }
        }

        @EventHandler
        void on(Named event) {
            rows.sql(
                            """
                            insert into sparkling (lamp, name, since) values (:lamp, :name, :since)
                            on conflict (lamp) do update set name = excluded.name, since = excluded.since
                            """)
                    .param("lamp", event.lamp())
                    .param("name", event.name())
                    .param("since", event.since())
                    .update();
        }

        @ResetHandler
        void reset() {
            rows.sql("delete from sparkling").update();
        }
    }

    @Component
    static class LampPublication implements Publication {
        @Override
        public String topic() {
            return "fordel.lamp.v1";
        }

        @Override
        public Set<Role> readers() {
            return Set.of(Role.AUDITOR, Role.OTHER_REGION);
        }

        @Override
        public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
            return domainEvent instanceof Lit lit && lit.brightness() > 0
                    ? new TraineeRegistered(lit.lamp())
                    : null;
        }
    }

    /** Every trainee gets a lamp, unless the policy is told to fail. */
    @Component
    public static class WhenTraineeRegisteredLightALamp {
        public static volatile @Nullable UUID refused;
        private final CommandGateway commands;

        WhenTraineeRegisteredLightALamp(CommandGateway commands) {
            this.commands = commands;
        }

        void when(TraineeRegistered fact, Envelope envelope) {
            commands.sendAndWait(new Light(fact.traineeId(), 7));
            if (fact.traineeId().equals(refused)) {
                throw new IllegalStateException("This lamp is refused.");
            }
        }
    }

    @Bean
    Subscription trainees(WhenTraineeRegisteredLightALamp policy) {
        return Subscription.from(TraineeEvent.TOPIC).on(TraineeRegistered.class, policy::when);
    }
}
