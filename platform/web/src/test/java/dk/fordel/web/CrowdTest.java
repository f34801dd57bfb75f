package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Many at once cannot take the memory or the threads of a service. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fordel.web.all-bodies=24MB")
class CrowdTest {

    private static final byte[] FILE = new byte[10_900_000];

    private final Http http;
    private final PracticeDesk desk;

    CrowdTest(@LocalServerPort int port, @Autowired PracticeDesk desk) {
        http = new Http(port);
        this.desk = desk;
    }

    @Test
    void a_large_body_without_a_kind_is_not_read_where_no_files_are_taken() {
        Answer answer = http.send("POST", "/api/practices", BodyPublishers.ofByteArray(FILE));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("detail")).contains("1 MB");
    }

    @Test
    void files_that_are_too_many_at_once_are_asked_to_come_again() throws Exception {
        desk.hold();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> upload(true), senders);
            desk.awaitHolding();

            List<Answer> others =
                    IntStream.range(0, 24)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(
                                            () -> upload(n % 2 == 0), senders))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            desk.letGo();

            assertThat(others).allMatch(answer -> answer.status() == 503);
            assertThat(others).allMatch(answer -> "1".equals(answer.header("Retry-After")));
            assertThat(first.join().status()).isEqualTo(200);
        } finally {
            desk.letGo();
        }
        assertThat(upload(false).status()).isEqualTo(200);
        assertThat(upload(true).status()).isEqualTo(200);
    }

    private Answer upload(boolean announced) {
        return http.send(
                "POST",
                "/api/raw",
                announced
                        ? BodyPublishers.ofByteArray(FILE)
                        : BodyPublishers.ofByteArrays(List.of(FILE)),
                "Content-Type",
                "text/csv");
    }

    @Test
    void an_account_may_have_so_many_requests_at_once_and_others_are_not_held_up() {
        var limits = new AccountLimits(2, 1000, () -> 0);

        assertThat(limits.enter("a")).isTrue();
        assertThat(limits.enter("a")).isTrue();
        assertThat(limits.enter("a")).isFalse();
        assertThat(limits.enter("b")).isTrue();
        limits.leave("a");
        assertThat(limits.enter("a")).isTrue();
    }

    @Test
    void an_account_may_ask_so_often_a_second_with_ten_seconds_in_a_burst() {
        var clock = new AtomicLong();
        var limits = new AccountLimits(100, 2, clock::get);

        assertThat(IntStream.range(0, 30).filter(_ -> asked(limits)).count()).isEqualTo(20);
        clock.addAndGet(1_000_000_000L);
        assertThat(IntStream.range(0, 30).filter(_ -> asked(limits)).count()).isEqualTo(2);
        clock.addAndGet(3_600_000_000_000L);
        assertThat(IntStream.range(0, 30).filter(_ -> asked(limits)).count()).isEqualTo(20);
    }

    private static boolean asked(AccountLimits limits) {
        boolean let = limits.enter("a");
        if (let) {
            limits.leave("a");
        }
        return let;
    }
}
