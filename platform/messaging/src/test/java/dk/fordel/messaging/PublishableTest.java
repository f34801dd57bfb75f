package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dk.fordel.contracts.allocation.PrinciplesAdopted;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TrainingSiteSuspended;
import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What others could not read is refused with the name of the field, before it is stored. */
class PublishableTest {

    private static final UUID PRACTICE = new UUID(1, 1);
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "2200-01-01", "1899-12-31"})
    void a_day_that_no_fact_lies_on_is_refused(LocalDate day) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Publishable.check(new TrainingSiteSuspended(PRACTICE, day, day)))
                .withMessageContaining("not between 1900-01-01 and 2199-12-31")
                .satisfies(no -> assertThat(no.field()).isEqualTo("from"));
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "2199-12-31"})
    void the_first_and_the_last_day_are_days(LocalDate day) {
        assertThatNoException()
                .isThrownBy(
                        () -> Publishable.check(new TrainingSiteSuspended(PRACTICE, day, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800", "a\u202eb", "a\uffff"})
    void a_text_that_cannot_be_stored_or_shown_is_refused(String text) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Publishable.check(approved(text)))
                .satisfies(no -> assertThat(no.field()).isEqualTo("conditions"));
        assertThatExceptionOfType(Malformed.class)
                .as("in a map too")
                .isThrownBy(
                        () -> Publishable.check(new PrinciplesAdopted(1, FROM, Map.of(text, 1))));
    }

    @Test
    void a_text_without_end_is_refused_and_a_long_one_is_not() {
        assertThatNoException().isThrownBy(() -> Publishable.check(approved("x".repeat(4_000))));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Publishable.check(approved("x".repeat(4_001))))
                .withMessageContaining("4000 at most");
    }

    private static TrainingSiteApproved approved(String conditions) {
        return new TrainingSiteApproved(PRACTICE, FROM, null, conditions);
    }
}
