package dk.fordel.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What the environment and a service can switch, and what holds when they do not. */
@ExtendWith(OutputCaptureExtension.class)
class DefaultsTest {

    @Test
    void what_a_service_sets_wins_over_the_platforms_defaults() {
        try (var guesthouse = start("--management.endpoint.health.show-components=never")) {
            Environment of = guesthouse.getEnvironment();

            assertThat(of.getProperty("management.endpoint.health.show-components"))
                    .isEqualTo("never");
            assertThat(of.getProperty("management.endpoint.health.show-details"))
                    .isEqualTo("never");
        }
    }

    @Test
    void logs_are_json_on_request_and_say_which_request_they_belong_to(CapturedOutput log) {
        try (var guesthouse = start("--FORDEL_LOG_FORMAT=json")) {
            ring(guesthouse);
        }

        String line =
                log.getOut().lines().filter(l -> l.contains("the bell rang")).findFirst().get();
        assertThat(line)
                .startsWith("{")
                .contains("\"correlationId\":\"5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11\"")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .contains("\"name\":\"guesthouse\"");
    }

    @Test
    void logs_are_lines_otherwise_and_say_the_same(CapturedOutput log) {
        try (var guesthouse = start()) {
            ring(guesthouse);
        }

        assertThat(log)
                .containsPattern(
                        "\\[5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11 [0-9a-f]{32}] .*the bell rang");
    }

    @Test
    void traces_leave_the_process_only_when_an_endpoint_is_set() throws IOException {
        Queue<String> received = new ConcurrentLinkedQueue<>();
        HttpServer collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/",
                exchange -> {
                    received.add(exchange.getRequestURI().getPath());
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
        String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort();
        try {
            try (var quiet = start()) {
                ring(quiet);
                assertThat(exporters(quiet)).isEmpty();
            }
            try (var told =
                    start(
                            "--FORDEL_OTLP_ENDPOINT=" + endpoint + "/",
                            "--management.opentelemetry.tracing.export.schedule-delay=50ms")) {
                ring(told);
                assertThat(exporters(told)).isNotEmpty();
                await().until(() -> received.contains("/v1/traces"));
            }
            assertThat(received).containsOnly("/v1/traces");
        } finally {
            collector.stop(0);
        }
    }

    private static Stream<String> exporters(ConfigurableApplicationContext of) {
        return Stream.of(of.getBeanDefinitionNames())
                .filter(name -> name.toLowerCase().contains("otlp"))
                .filter(name -> name.toLowerCase().contains("exporter"));
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        String[] usual = {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.application.name=guesthouse",
            "--axon.eventhandling.processors.guest-book.mode=subscribing"
        };
        return SpringApplication.run(
                Guesthouse.class,
                Stream.concat(Stream.of(usual), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void ring(ConfigurableApplicationContext guesthouse) {
        String port = guesthouse.getEnvironment().getProperty("local.server.port");
        RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/bell")
                .retrieve()
                .toBodilessEntity();
    }
}
