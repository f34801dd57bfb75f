package dk.fordel.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.observability.Guesthouse.Command.Admit;
import dk.fordel.observability.Guesthouse.Full;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;

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
import java.util.List;

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

        for (String timer : List.of("allTimer", "successTimer", "failureTimer")) {
            assertThat(
                            meters.get("commandBus." + timer)
                                    .tag("payloadType", "Admit")
                                    .timer()
                                    .count())
                    .as(timer)
                    .isPositive();
        }
    }

    @Test
    void an_event_is_counted_by_its_name_and_timed_in_each_view() {
        commands.sendAndWait(new Admit("guest"));

        assertThat(
                        meters.get("eventStore.successCounter")
                                .tag("payloadType", "Admitted")
                                .counter()
                                .count())
                .isPositive();
        assertThat(
                        meters.get("eventProcessor.successTimer")
                                .tag("processorName", "guest-book")
                                .timer()
                                .count())
                .isPositive();
    }

    @Test
    void a_tag_names_a_type_or_a_view_and_never_what_a_message_holds() {
        commands.sendAndWait(new Admit("guest"));

        assertThat(meters.getMeters())
                .map(Meter::getId)
                .filteredOn(
                        id -> id.getName().matches("(commandBus|eventStore|eventProcessor)\\..*"))
                .isNotEmpty()
                .flatExtracting(Meter.Id::getTags)
                .extracting(Tag::getKey)
                .containsOnly("payloadType", "processorName");
    }

    @Test
    void prometheus_can_fetch_the_timings_with_buckets_and_the_service_they_are_of() {
        commands.sendAndWait(new Admit("guest"));

        assertThat(get("/actuator/prometheus").body())
                .contains("commandBus_allTimer_seconds_bucket{payloadType=\"Admit\"")
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
