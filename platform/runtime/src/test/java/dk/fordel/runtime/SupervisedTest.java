package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Over plain {@code sleep} and {@code false} processes. */
class SupervisedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Supervised sleeper =
            new Supervised(
                    "sleeper",
                    this::launch,
                    () -> true,
                    () -> "The end of its log: zzz",
                    new Told());

    @AfterEach
    void stop() {
        sleeper.close();
    }

    @Test
    void a_killed_process_comes_back_and_people_are_told() throws Exception {
        sleeper.start().ready(PATIENCE);
        var first = sleeper.process();

        first.destroyForcibly();
        first.onExit().get(10, TimeUnit.SECONDS);
        sleeper.awaitReady(PATIENCE);

        assertThat(sleeper.process()).isNotEqualTo(first);
        assertThat(sleeper.restarts()).isEqualTo(1);
        assertThat(told)
                .contains("sleeper ended with code 137; it is started again in 1 s (restart 1).");
    }

    @Test
    void a_process_that_was_stopped_does_not_come_back() {
        sleeper.start().ready(PATIENCE);

        sleeper.close();

        assertThat(sleeper.process().isAlive()).isFalse();
        assertThat(sleeper.restarts()).isZero();
    }

    @Test
    void a_process_that_dies_before_it_was_ever_ready_is_not_tried_again() {
        broken.set(true);
        var dying =
                new Supervised(
                        "dying",
                        this::launch,
                        () -> false,
                        () -> "The end of its log: zzz",
                        new Told());
        try (dying) {
            assertThatThrownBy(() -> dying.start().ready(PATIENCE))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessage("dying ended with code 1 while starting. The end of its log: zzz");
            assertThat(dying.restarts()).isZero();
        }
    }

    @Test
    void one_that_never_gets_ready_is_named_after_the_patience() {
        var slow =
                new Supervised(
                        "slow",
                        this::launch,
                        () -> false,
                        () -> "The end of its log: zzz",
                        new Told());
        try (slow) {
            assertThatThrownBy(() -> slow.start().ready(Duration.ZERO))
                    .hasMessageContaining("slow is not ready after 0 s");
        }
    }

    private Child launch() {
        try {
            return new ProcessChild(
                    new ProcessBuilder(broken.get() ? List.of("false") : List.of("sleep", "600"))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ProcessChild(Process running) implements Child {
        @Override
        public ProcessHandle process() {
            return running.toHandle();
        }

        @Override
        public String ending() {
            return "ended with code " + running.onExit().join().exitValue();
        }

        @Override
        public void close() {
            running.destroyForcibly().onExit().join();
        }
    }

    private final class Told implements Progress {
        @Override
        public void starting(String part) {
            told.add("starting " + part);
        }

        @Override
        public void ready(String part, Duration after) {
            told.add("ready " + part);
        }

        @Override
        public void notice(String sentence) {
            told.add(sentence);
        }
    }
}
