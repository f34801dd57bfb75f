package dk.fordel.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Sends hostile texts, times, numbers, shapes, kinds of body, cursors and spellings of addresses to
 * every operation that a service describes at {@code /v3/api-docs}, by somebody who may. Whatever
 * comes, the answer is no 5xx, the process lives, and every view takes what was accepted. A service
 * inherits this once and says which words and facts let a request come far.
 *
 * <p>{@code -Dfordel.hostile.seconds=600 -Dfordel.hostile.seeds=7,8} goes on for longer, and
 * elsewhere, as {@code make faults} does.
 */
@FordelTest
public abstract class HostileInputTest {

    private static final Duration LONG_ENOUGH =
            Duration.ofSeconds(Long.getLong("fordel.hostile.seconds", 12));
    private static final String FIXED_SEED = "20261127";
    private static final int SHOWN = 20;

    @Autowired private Api api;
    @Autowired private Facts facts;
    @Autowired private Environment environment;

    /** Texts that mean something in this service, by the name of their field. */
    protected Map<String, String> words() {
        return Map.of();
    }

    /** What must have happened for requests to come far. */
    protected void given(Api api, Facts facts) {}

    static LongStream seeds() {
        return Stream.of(System.getProperty("fordel.hostile.seeds", FIXED_SEED).split(","))
                .mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_sent_nothing_fails_and_no_view_stops(long seed, TestReporter report) {
        given(api, facts);
        JsonNode document = api.get("/v3/api-docs").json();
        List<Operation> operations = new ArrayList<>(Operation.of(document));
        assertThat(operations).hasSizeGreaterThan(10);
        Random random = new Random(seed);
        var caller =
                new HostileCaller(
                        "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"),
                        everybody(),
                        random,
                        new Values(random, document, words()));

        Map<String, String> failed = new TreeMap<>();
        Map<String, Integer> answers = new TreeMap<>();
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (System.nanoTime() < end) {
            Collections.shuffle(operations, random);
            for (Operation operation : operations) {
                HostileCaller.Outcome outcome = caller.call(operation);
                answers.merge(String.valueOf(outcome.status()), 1, Integer::sum);
                if (outcome.failed() && failed.size() < SHOWN) {
                    failed.putIfAbsent(
                            "%s %s %d"
                                    .formatted(
                                            operation.method(), operation.path(), outcome.status()),
                            outcome.told());
                }
            }
        }

        Told.of(service(), seed, caller.accepted(), answers, failed.values());
        report.publishEntry("answers to seed " + seed, answers.toString());
        assertThat(failed).as("%s, seed %d", answers, seed).isEmpty();
        assertThat(caller.accepted()).as("requests that were let in").isGreaterThan(20);
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
        everyViewHasTakenAll();
    }

    private String service() {
        return environment.getRequiredProperty("spring.application.name");
    }

    /** A role beside another takes nothing away, so whoever holds all may do what any may. */
    private static String everybody() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        return TestTokens.of(roles, "randers");
    }

    private void everyViewHasTakenAll() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    for (JsonNode view :
                            api.as(Role.ADMINISTRATOR).get("/operations/views").json()) {
                        assertThat(view.path("behind").asLong(-1)).as("%s", view).isZero();
                        assertThat(view.path("setAside").asLong(-1)).as("%s", view).isZero();
                    }
                });
    }
}
