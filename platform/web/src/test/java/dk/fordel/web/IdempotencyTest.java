package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One effect a key, and the first answer for whoever asks again. */
class IdempotencyTest extends CommandService {

    @Autowired IdempotencyKeys keys;

    @Test
    void a_repeated_command_is_done_once_and_answered_twice() {
        Answer first = take(ELM, "Idempotency-Key", "k-1");
        Answer second = take(ELM, "Idempotency-Key", "k-1");

        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.raw()).isEqualTo(first.raw());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(desk.attempts).hasValue(1);
    }

    @Test
    void another_caller_may_use_the_same_key() {
        take(ELM, "Idempotency-Key", "k-1");

        Answer other = take(OAK, "Idempotency-Key", "k-1", "X-Test-Caller", "another");

        assertThat(other.status()).isEqualTo(201);
        assertThat(things()).isEqualTo(2);
    }

    @Test
    void a_key_that_comes_with_another_request_is_refused() {
        take(ELM, "Idempotency-Key", "k-1");

        Answer reused = take(OAK, "Idempotency-Key", "k-1");

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.text("type")).isEqualTo("urn:fordel:problem:key-reused");
        assertThat(reused.text("detail")).contains("new key");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_repeated_even_when_the_world_has_changed() {
        take(ELM);
        Answer refused = take(ELM, "Idempotency-Key", "k-1");
        db.sql("delete from thing").update();

        Answer again = take(ELM, "Idempotency-Key", "k-1");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.raw()).isEqualTo(refused.raw());
        assertThat(again.header("Content-Type")).startsWith("application/problem+json");
        assertThat(count("domain_event")).isZero();
    }

    @Test
    void twenty_who_repeat_a_command_that_is_still_running_are_told_so_and_keep_nobody_waiting()
            throws Exception {
        CompletableFuture<Answer> first = slowly("k-1");

        List<CompletableFuture<Answer>> twenty =
                Stream.generate(() ->
                                CompletableFuture.supplyAsync(
                                        () -> take(ELM, "Idempotency-Key", "k-1"),
                                        Thread::startVirtualThread))
                        .limit(20)
                        .toList();
        assertThat(
                        http.post(
                                        "/api/failing/never",
                                        ELM.replace("Elm", "Oak"),
                                        asSomebody("Idempotency-Key", "k-2"))
                                .status())
                .isEqualTo(200);
        for (CompletableFuture<Answer> repeated : twenty) {
            Answer told = repeated.get();
            assertThat(told.status()).isEqualTo(409);
            assertThat(told.text("type")).isEqualTo("urn:fordel:problem:in-progress");
            assertThat(told.header("Retry-After")).isEqualTo("1");
        }
        assertThat(count("pg_stat_activity where state like 'idle in transaction%'")).isEqualTo(1);
        desk.mayGoOn.countDown();

        assertThat(first.get().status()).isEqualTo(201);
        Answer after = take(ELM, "Idempotency-Key", "k-1");
        assertThat(after.raw()).isEqualTo(first.get().raw());
        assertThat(after.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(desk.attempts).as("this one and the other").hasValue(2);
    }

    @Test
    void who_asks_again_after_a_refusal_that_took_its_time_gets_the_same_refusal()
            throws Exception {
        take(ELM);
        CompletableFuture<Answer> first = slowly("k-1");
        desk.mayGoOn.countDown();

        assertThat(first.get().status()).isEqualTo(409);
        Answer again = take(ELM, "Idempotency-Key", "k-1");
        assertThat(again.raw()).isEqualTo(first.get().raw());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_key_that_is_forgotten_while_it_is_repeated_is_a_new_one() throws Exception {
        take(ELM, "Idempotency-Key", "k-1");
        db.sql("delete from thing").update();
        db.sql(
                        """
                        create function forget() returns trigger language plpgsql as $$ begin
                            delete from idempotency_key where stored_at < now() - interval '30 days';
                            return null;
                        end $$;
                        create trigger forgets after insert on idempotency_key
                            for each statement execute function forget();
                        update idempotency_key set stored_at = now() - interval '31 days'
                        """)
                .update();
        try {
            assertThat(take(ELM, "Idempotency-Key", "k-1").status()).isEqualTo(201);
        } finally {
            db.sql("drop function forget() cascade").update();
        }
    }

    @Test
    void a_failure_and_a_malformed_request_do_not_use_up_the_key() {
        desk.failures = 1;
        assertThat(fail("broken", "Idempotency-Key", "k-1").status()).isEqualTo(500);
        assertThat(fail("broken", "Idempotency-Key", "k-1").status()).isEqualTo(200);
        assertThat(take("{\"nmae\":1}", "Idempotency-Key", "k-2").status()).isEqualTo(400);
        assertThat(take(ELM + " ", "Idempotency-Key", "k-2").status()).isEqualTo(409);
        assertThat(count("idempotency_key")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tab\there"})
    void a_key_of_other_than_1_to_200_printable_characters_is_malformed(String key) {
        Answer answer = take(ELM, "Idempotency-Key", key);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).startsWith("Idempotency-Key: Give 1 to 200");
        assertThat(take(ELM, "Idempotency-Key", "k".repeat(201)).status()).isEqualTo(400);
        assertThat(take(ELM, "Idempotency-Key", "k".repeat(200)).status()).isEqualTo(201);
    }

    @Test
    void answers_are_forgotten_after_thirty_days_and_not_before() {
        take(ELM, "Idempotency-Key", "old");
        take(OAK, "Idempotency-Key", "young");
        db.sql(
                        "update idempotency_key set stored_at = now() - interval '31 days' where key = 'old'")
                .update();
        db.sql(
                        "update idempotency_key set stored_at = now() - interval '29 days' where key = 'young'")
                .update();

        keys.purge();

        assertThat(db.sql("select key from idempotency_key").query(String.class).list())
                .containsExactly("young");
    }

    private CompletableFuture<Answer> slowly(String key) throws InterruptedException {
        desk.entered = new CountDownLatch(1);
        desk.mayGoOn = new CountDownLatch(1);
        desk.attempts.set(0);
        CompletableFuture<Answer> first = takeLater(key);
        assertThat(desk.entered.await(1, TimeUnit.MINUTES)).isTrue();
        return first;
    }

    private CompletableFuture<Answer> takeLater(String key) {
        return CompletableFuture.supplyAsync(() -> take(ELM, "Idempotency-Key", key));
    }
}
