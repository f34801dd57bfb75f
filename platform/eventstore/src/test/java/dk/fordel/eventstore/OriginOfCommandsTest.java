package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.CommandOrigin;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class OriginOfCommandsTest {

    private record Decide() {}

    private record Inform() {}

    private static final CommandOrigin COORDINATOR = CommandOrigin.ofService("coordinator");
    private static final CommandOrigin SOMEBODY_ELSE = CommandOrigin.ofService("somebody-else");

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    private Map<String, ?> informed = Map.of();

    @BeforeEach
    void a_decision_informs() {
        bus.registerDispatchInterceptor(new OriginOfCommands());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new OriginCorrelation()));
        bus.subscribe(
                Inform.class.getName(), command -> informed = Map.copyOf(command.getMetaData()));
        bus.subscribe(
                Decide.class.getName(),
                command -> {
                    try (var _ = SOMEBODY_ELSE.begin()) {
                        return gateway.sendAndWait(new Inform());
                    }
                });
    }

    @Test
    void a_command_has_the_origin_of_its_thread() {
        try (var _ = COORDINATOR.begin()) {
            gateway.sendAndWait(new Inform());
        }
        assertThat(informed).isEqualTo(COORDINATOR.entries());
    }

    @Test
    void a_command_that_another_one_sends_keeps_the_actor_of_that_one() {
        try (var _ = COORDINATOR.begin()) {
            gateway.sendAndWait(new Decide());
        }
        assertThat(informed).isEqualTo(COORDINATOR.entries());
    }

    @Test
    void a_thread_that_works_for_nobody_sends_commands_of_nobody() {
        gateway.sendAndWait(new Inform());
        assertThat(informed).isEmpty();
    }
}
