package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An account that asks too much is told to wait; the others do not notice. */
@TestPropertySource(properties = "fordel.web.account.at-once=1")
class AccountLimitTest extends CommandService {

    @Test
    void an_account_with_too_many_requests_gets_a_429_and_others_go_on() throws Exception {
        desk.entered = new CountDownLatch(1);
        desk.mayGoOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> take(ELM));
        assertThat(desk.entered.await(1, TimeUnit.MINUTES)).isTrue();

        Answer more = http.get("/api/transaction", asSomebody());
        Answer other = http.get("/api/transaction", "X-Test-Caller", "another");
        desk.mayGoOn.countDown();

        assertThat(more.status()).isEqualTo(429);
        assertThat(more.text("type")).isEqualTo("urn:fordel:problem:too-many");
        assertThat(more.header("Retry-After")).isEqualTo("1");
        assertThat(other.status()).isEqualTo(200);
        assertThat(first.get().status()).isEqualTo(201);
        assertThat(http.get("/api/transaction", asSomebody()).status()).isEqualTo(200);
    }
}
