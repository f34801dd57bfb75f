package dk.fordel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;

/** How a service starts when its issuer is away, or not named. */
class StartUpTest {

    @Test
    void a_service_starts_without_its_issuer_and_says_later_that_tokens_cannot_be_checked()
            throws Exception {
        try (var service = start("--fordel.issuer=http://127.0.0.1:1")) {
            String port =
                    Objects.requireNonNull(
                            service.getEnvironment().getProperty("local.server.port"));
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://127.0.0.1:%s/api/me"
                                                                    .formatted(port)))
                                            .header(
                                                    "Authorization",
                                                    "Bearer " + new Issuer().tokenFor(Role.COUNCIL))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("no token can be checked").doesNotContain(":1/");
        }
    }

    @Test
    void a_service_that_is_told_no_issuer_says_what_to_set() {
        assertThatThrownBy(() -> start("--fordel.issuer="))
                .hasStackTraceContaining("Set fordel.issuer (environment: FORDEL_ISSUER)");
    }

    private static ConfigurableApplicationContext start(String issuer) {
        return SpringApplication.run(
                Doors.App.class, issuer, "--server.port=0", "--server.address=127.0.0.1");
    }
}
