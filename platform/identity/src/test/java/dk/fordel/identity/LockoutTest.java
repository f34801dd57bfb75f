package dk.fordel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class LockoutTest {

    private Instant now = Instant.parse("2026-11-27T09:00:00Z");
    private final Lockout lockout = new Lockout(() -> now);

    @Test
    void five_bad_secrets_in_a_row_cost_half_a_minute_and_each_further_one_twice_as_much() {
        bad(4);
        assertThat(lockout.waitOf("council")).isZero();
        bad(1);
        assertThat(lockout.waitOf("council")).isEqualTo(Duration.ofSeconds(30));
        assertThat(lockout.waitOf("auditor")).isZero();

        now = now.plusSeconds(30);
        assertThat(lockout.waitOf("council")).isZero();
        bad(1);
        assertThat(lockout.waitOf("council")).isEqualTo(Duration.ofMinutes(1));
        bad(100);
        assertThat(lockout.waitOf("council")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_good_secret_in_between_forgives_the_bad_ones() {
        bad(4);
        lockout.good("council");
        bad(4);

        assertThat(lockout.waitOf("council")).isZero();
    }

    @Test
    void invented_names_do_not_fill_the_memory() {
        bad(5);
        for (int i = 0; i < Lockout.KNOWN; i++) {
            lockout.bad("nobody-" + i);
        }

        assertThat(lockout.waitOf("council")).isZero(); // forgotten, not kept for ever
    }

    private void bad(int times) {
        for (int i = 0; i < times; i++) {
            lockout.bad("council");
        }
    }
}
