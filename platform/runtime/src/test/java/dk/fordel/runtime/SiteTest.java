package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running site, seen by its operator and by a developer in the first hour. */
@ExtendWith(RunningPlatform.Extension.class)
class SiteTest {

    private static final String SERVICE = "funding";

    private final Platform platform;

    SiteTest(RunningPlatform running) {
        platform = running.platform();
    }

    @Test
    void a_service_process_knows_no_secret_of_the_databases_owner() throws Exception {
        var environ = Path.of("/proc", "" + platform.part(SERVICE).process().pid(), "environ");
        assumeThat(environ).isReadable();

        var told = Files.readString(environ, StandardCharsets.ISO_8859_1);

        assertThat(told).contains("FORDEL_DB_USER=funding_app").doesNotContain("OWNER");
        var secrets = SecretsFile.read(platform.data().secrets());
        assertThat(told)
                .contains(secrets.get("funding.app"))
                .doesNotContain(secrets.get("funding.owner"));
    }

    @Test
    void metrics_are_told_to_the_scraper_with_its_secret_and_to_no_other_on_this_machine()
            throws Exception {
        var secret = SecretsFile.read(platform.data().secrets()).get("metrics");

        assertThat(metrics("Bearer " + secret)).isEqualTo(200);
        assertThat(metrics("Bearer guess")).isEqualTo(401);
    }

    @Test
    void authorize_logs_in_as_a_demo_account_with_one_click_and_the_token_is_sent() {
        var password = platform.data().userSecrets().get("administrator");
        List<String> complaints = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        try (var chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(Duration.ofSeconds(60).toMillis());
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (request.url().endsWith("/operations/flow")) {
                    sent.add(request.headers().getOrDefault("authorization", "nothing"));
                }
            });
            page.navigate(platform.addresses().of(SERVICE) + "/swagger-ui.html");

            page.locator(".auth-wrapper .authorize").click();
            var login =
                    page.locator(".auth-container")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHasText("OAuth2"));
            assertThat(login.locator("input[data-name=clientId]").inputValue())
                    .isEqualTo("swagger-ui");
            Page popup = page.waitForPopup(() -> login.locator("button.authorize").click());
            popup.locator("input[name=username]").fill("administrator");
            popup.locator("input[name=password]").fill(password);
            popup.locator("button[type=submit]").click();
            login.locator("button:has-text('Logout')").waitFor();
            page.locator(".auth-btn-wrapper .btn-done").first().click();

            var operation =
                    page.locator(".opblock-get:has([data-path='/operations/flow'])").first();
            operation.locator(".opblock-summary-control").click();
            operation.locator("button.try-out__btn").click();
            operation.locator("button.execute").click();

            var status = operation.locator(".live-responses-table .response-col_status").last();
            status.waitFor();
            assertThat(status.innerText()).startsWith("200");
        }
        assertThat(complaints).isEmpty();
        assertThat(sent).allMatch(header -> header.startsWith("Bearer ey")).isNotEmpty();
    }

    private int metrics(String authorization) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    platform.addresses().of(SERVICE)
                                                            + "/actuator/prometheus"))
                                    .header("Authorization", authorization)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
