package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Aggregates are asked without a command, on real servers. */
@FordelTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AggregateReaderTest {

    private static final Set<Thread.State> AT_REST =
            EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

    @Autowired AggregateReader aggregates;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient sql;

    private final UUID lamp = UUID.randomUUID();

    @Test
    void it_answers_from_what_is_stored_and_makes_no_noise(CapturedOutput written) {
        commands.sendAndWait(new Light(lamp, 1));

        assertThat(aggregates.ask(LampApplication.lit(lamp))).isEqualTo(lamp);
        assertThat(aggregates.ask(LampApplication.known(lamp))).isEqualTo(lamp);
        assertThat(stored()).isEqualTo(1);
        assertThat(written).doesNotContain(" WARN ");
    }

    @Test
    void none_begins_by_being_asked() {
        assertThat(aggregates.ask(LampApplication.known(lamp))).isNull();
        assertThatThrownBy(() -> aggregates.ask(LampApplication.lit(lamp)))
                .isInstanceOf(AggregateNotFoundException.class);

        assertThat(stored()).isZero();
    }

    @Test
    void what_a_command_has_asked_nobody_changes_before_it_ends() throws Exception {
        var command = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("a command"));
        var other = new Thread(() -> commands.sendAndWait(new Light(lamp, 1)));
        try {
            assertThat(aggregates.ask(LampApplication.known(lamp))).isNull();
            other.start();
            await().until(() -> AT_REST.contains(other.getState()));
            assertThat(other.getState()).isNotEqualTo(Thread.State.TERMINATED);
            assertThat(stored()).isZero();
        } finally {
            command.commit();
        }
        other.join();
        assertThat(stored()).isEqualTo(1);
    }

    private long stored() {
        return sql.sql("select count(*) from domain_event where aggregate_id = :id")
                .param("id", lamp.toString())
                .query(Long.class)
                .single();
    }
}
