package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** One transaction a command, and another try for who lost a race. */
class CommandsTest extends CommandService {

    @Test
    void a_command_is_done_and_answered() {
        Answer answer = take(ELM);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/things/Elm");
        assertThat(answer.text("name")).isEqualTo("Elm");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void a_refused_command_leaves_nothing_behind() {
        take(ELM);

        Answer answer = take(ELM);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("rule")).isEqualTo("HARD-2");
        assertThat(count("domain_event")).isZero();
    }

    @Test
    void a_broken_command_leaves_nothing_behind() {
        desk.failures = 1;

        assertThat(fail("broken").status()).isEqualTo(500);
        assertThat(things()).isZero();
    }

    @Test
    void what_fails_only_at_the_end_of_the_transaction_is_no_success() {
        desk.failures = 1;

        Answer answer = fail("late");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(things()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concurrency", "wrapped", "40001", "40P01", "late-race"})
    void who_lost_a_race_is_tried_again_with_the_same_body(String how) {
        desk.failures = 3;

        Answer answer = fail(how, "Idempotency-Key", "k-" + how);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body().get("attempt").asInt()).isEqualTo(4);
        assertThat(things()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concurrency", "late-race"})
    void who_loses_every_race_is_told_so_and_may_ask_again(String how) {
        desk.failures = Integer.MAX_VALUE;

        Answer answer = fail(how, "Idempotency-Key", "k-1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).isEqualTo("urn:fordel:problem:conflict");
        assertThat(answer.text("detail")).contains("Others changed the same thing");
        assertThat(desk.attempts).hasValue(20);
        assertThat(count("idempotency_key") + things()).isZero();
    }

    @Test
    void a_double_that_is_no_lost_race_is_not_tried_again() {
        desk.failures = Integer.MAX_VALUE;

        assertThat(fail("double").status()).isEqualTo(500);
        assertThat(desk.attempts).hasValue(1);
    }

    @Test
    void many_at_once_all_get_their_turn() {
        List<CompletableFuture<Answer>> all =
                IntStream.range(0, 30)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> http.post("/api/counters/a", null)))
                        .toList();

        assertThat(all).allMatch(answer -> answer.join().status() == 200);
        assertThat(all.stream().map(answer -> answer.join().body().get("count").asInt()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void every_write_runs_in_a_transaction_whatever_its_body_and_no_reading_does() {
        assertThat(http.post("/api/transaction", "{}").raw()).isEqualTo("true");
        assertThat(http.post("/api/transaction", null).raw()).isEqualTo("true");
        assertThat(http.get("/api/transaction").raw()).isEqualTo("false");
        assertThat(http.post("/elsewhere", "{}").raw()).isEqualTo("false");
        assertThat(http.post("/api/own", null).raw()).isEqualTo("false");
        Answer file =
                http.send(
                        "POST",
                        "/api/transaction",
                        BodyPublishers.ofString("a;b"),
                        "Content-Type",
                        "text/csv");
        assertThat(file.raw()).isEqualTo("true");
    }

    @Test
    void deleting_with_a_body_of_another_kind_is_done_once_for_its_key() {
        String[] headers = asSomebody("Content-Type", "text/plain", "Idempotency-Key", "gone");

        Answer first = http.send("DELETE", "/api/things", BodyPublishers.ofString("x"), headers);
        Answer again = http.send("DELETE", "/api/things", BodyPublishers.ofString("x"), headers);

        assertThat(first.raw()).isEqualTo("1");
        assertThat(again.raw()).isEqualTo("1");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void what_has_transactions_of_its_own_takes_no_key() {
        Answer keyed = http.post("/api/own", null, asSomebody("Idempotency-Key", "k"));

        assertThat(keyed.status()).isEqualTo(400);
        assertThat(keyed.firstError()).startsWith("Idempotency-Key: Leave it out");
        assertThat(parametersOf("/api/own")).doesNotContain("Idempotency-Key");
        assertThat(parametersOf("/api/things")).contains("Idempotency-Key");
    }

    private String parametersOf(String path) {
        return http.get("/v3/api-docs").body().at("/paths").get(path).get("post").toString();
    }

    @Test
    void a_write_that_reaches_its_handler_without_a_transaction_is_refused() {
        Answer answer = take(ELM, "X-Test-Around", "the transaction");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(things()).isZero();
        assertThat(desk.attempts).hasValue(0);
    }

    @Test
    void a_command_that_is_too_large_changes_nothing() {
        Answer answer = take("{\"name\":\"" + "x".repeat(2 << 20) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(things()).isZero();
    }
}
