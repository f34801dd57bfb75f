package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** Every other kind of problem, and what else all answers have in common. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    private final Http http;

    private final int port;

    ProblemsTest(@LocalServerPort int port) {
        this.port = port;
        http = new Http(port);
    }

    @Test
    void the_domains_no_is_a_409_with_its_rule_however_it_is_wrapped(CapturedOutput log) {
        for (String what : List.of("refused", "wrapped")) {
            Answer answer = http.get("/api/says/" + what);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text("type")).isEqualTo("urn:fordel:problem:refused");
            assertThat(answer.text("rule")).isEqualTo("HARD-2");
            assertThat(answer.text("detail"))
                    .isEqualTo("Elm Road has both its places taken until June.");
        }
        assertThat(log).contains("path=/api/says/{what} status=409 reason=HARD-2");
    }

    @Test
    void what_is_not_there_is_a_404() {
        assertThat(http.get("/api/says/unknown").text("detail"))
                .isEqualTo("There is no practice 7.");
        assertThat(http.get("/api/says/other").status()).isEqualTo(404);
        Answer nowhere = http.get("/api/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.text("detail")).contains("nothing at this address");
        assertThat(http.get("/error").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_http_at_all_gets_a_problem_too() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/pages?a={ HTTP/1.1\r\nHost: x\r\n\r\n".getBytes());
            String answer = new String(socket.getInputStream().readAllBytes());

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .contains("not a well-formed HTTP request")
                    .doesNotContain("html");
        }
    }

    @Test
    void what_we_did_not_expect_shows_nothing_of_the_inside(CapturedOutput log) {
        Answer answer = http.get("/api/says/boom?cpr=0101011234");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.raw()).doesNotContain("secret-of-the-house").doesNotContain("Exception");
        assertThat(answer.text("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(log)
                .contains(answer.text("correlationId"))
                .contains("secret-of-the-house")
                .doesNotContain("0101011234");
    }

    @Test
    void a_correlation_id_is_kept_if_it_is_a_uuid_and_made_otherwise() {
        String mine = "5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11";

        assertThat(http.get("/api/pages", "X-Correlation-Id", mine).header("X-Correlation-Id"))
                .isEqualTo(mine);
        assertThat(http.get("/api/pages", "X-Correlation-Id", "x' or 1").header("X-Correlation-Id"))
                .hasSize(36);
        assertThat(http.get("/api/pages").header("X-Correlation-Id")).hasSize(36);
    }

    @Test
    void pages_know_where_they_end() {
        assertThat(http.get("/api/pages").body().get("limit").asInt()).isEqualTo(50);
        Page<String> page = Page.of(List.of("a", "b", "c"), new PageRequest(null, 2), List::of);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(
                        http.get("/api/pages?limit=2&after=" + page.next())
                                .body()
                                .get("after")
                                .get(0)
                                .asString())
                .isEqualTo("b");
        assertThat(Page.of(List.of("a", "b"), new PageRequest(null, 2), List::of).next()).isNull();
    }

    @Test
    void the_description_lists_what_goes_wrong_and_how_to_page() {
        Answer docs = http.get("/v3/api-docs");

        assertThat(docs.status()).isEqualTo(200);
        var pages = docs.body().get("paths").get("/api/pages").get("get");
        assertThat(pages.get("parameters").toString()).contains("after").contains("limit");
        var post = docs.body().get("paths").get("/api/practices").get("post");
        assertThat(post.get("responses").toString())
                .contains("\"400\"")
                .contains("\"409\"")
                .contains("#/components/schemas/Problem");
        assertThat(post.get("parameters").toString()).contains("Idempotency-Key");
        assertThat(http.get("/swagger-ui.html").status()).isEqualTo(302);
    }
}
