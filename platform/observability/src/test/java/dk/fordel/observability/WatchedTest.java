package dk.fordel.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.observability.Guesthouse.Command.Admit;
import dk.fordel.observability.Guesthouse.Full;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What an operator sees of a service that runs. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = Guesthouse.class,
        properties = {
            "spring.application.name=guesthouse",
            "axon.eventhandling.processors.guest-book.mode=subscribing"
        })
class WatchedTest {

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired MeterRegistry meters;

    @AfterEach
    void theDatabaseIsBack() {
        Guesthouse.DATABASE_ANSWERS.set(true);
    }

    @Test
    void a_command_is_timed_by_its_name_and_how_it_ended() {
        commands.sendAndWait(new Admit("guest"));
        assertThatThrownBy(() -> commands.sendAndWait(new Admit("late"))).isInstanceOf(Full.class);
        assertThatThrownBy(() -> commands.sendAndWait(new Admit("ghost")));

        for (String outcome : new String[] {"done", "refused", "failed"}) {
            Timer timer =
                    meters.get("fordel.command")
                            .tags("command", "Admit", "outcome", outcome)
                            .timer();
            assertThat(timer.count()).as(outcome).isPositive();
        }
    }

    @Test
    void an_event_is_timed_by_its_processing_group() {
        commands.sendAndWait(new Admit("guest"));

        Timer timer =
                meters.get("fordel.event").tags("group", "guest-book", "outcome", "done").timer();
        assertThat(timer.count()).isPositive();
    }

    @Test
    void prometheus_can_fetch_the_timings_with_buckets_and_the_service_they_are_of() {
        commands.sendAndWait(new Admit("guest"));

        assertThat(get("/actuator/prometheus").body())
                .contains("fordel_command_seconds_bucket{command=\"Admit\",outcome=\"done\"")
                .contains("service=\"guesthouse\"")
                .contains("le=\"0.05\"");
    }

    @Test
    void a_service_without_its_database_is_alive_and_not_ready() {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        Guesthouse.DATABASE_ANSWERS.set(false);

        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/readiness").body()).contains("\"db\"");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_else_of_the_inside_is_shown() {
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/health").body()).doesNotContain("details");
    }

    private HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
