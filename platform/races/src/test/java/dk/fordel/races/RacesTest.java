package dk.fordel.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Who lost a race is tried again, and nobody else is. */
class RacesTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void a_loser_is_tried_again_until_it_wins() {
        String answer =
                Races.retried(
                        3,
                        () -> {
                            if (attempts.incrementAndGet() < 3) {
                                throw new IllegalStateException(lost());
                            }
                            return "won";
                        });
        assertThat(answer).isEqualTo("won");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void who_loses_each_time_is_told_so_after_the_last_attempt() {
        assertThatThrownBy(() -> Races.retried(3, this::lose))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatever_else_goes_wrong_is_not_tried_again() {
        assertThatThrownBy(() ->
                        Races.retried(
                                3,
                                () -> {
                                    attempts.incrementAndGet();
                                    throw new IllegalStateException("broken");
                                }))
                .hasMessage("broken");
        assertThat(attempts).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, serialization failure, true",
        "40P01, deadlock, true",
        "23505, duplicate key in domain_event, true",
        "23505, duplicate key in practice, false",
        "08006, connection failure, false"
    })
    void postgresql_says_by_its_code_whether_a_race_was_lost(
            String code, String message, boolean isLost) {
        assertThat(Races.isLost(new IllegalStateException(new SQLException(message, code))))
                .isEqualTo(isLost);
    }

    private void lose() {
        attempts.incrementAndGet();
        throw lost();
    }

    private static ConcurrencyException lost() {
        return new ConcurrencyException("somebody was faster");
    }
}
