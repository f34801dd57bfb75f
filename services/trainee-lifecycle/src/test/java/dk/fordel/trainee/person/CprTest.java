package dk.fordel.trainee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LIFE-10. */
class CprTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010199-0001", // fails modulus 11, and is a CPR number all the same
                "311299-9999",
                "290200-4123", // 2000 was a leap year, and 4 is of this century up to 36
                "290200-5123",
                "290204-1234",
                "290296-7123", // 1896
                "290204-9234",
                "290240-4234", // 1940
                "0101990001",
                "010199 0001",
                " 010199-0001 ",
                "610199-0001", // replacement number: 60 added to the day
                "910199-0001"
            })
    void a_valid_day_and_month_and_four_digits_are_enough(String written) {
        assertThat(Cpr.of(written).digits()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000199-0001",
                "320199-0001",
                "310499-0001",
                "300200-1234",
                "290200-0123", // 1900 was no leap year
                "290200-1234",
                "290201-1234", // neither 1901 nor 2001 was a leap year
                "101190-123",
                "10119-0123",
                "011399-0001",
                "010099-0001",
                "600199-0001",
                "920199-0001",
                "010199-000",
                "010199-00011",
                "01019-00011",
                "010199-00A1",
                "01-01-99-0001"
            })
    void anything_else_is_refused_without_repeating_it(String written) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Cpr.of(written))
                .satisfies(no -> assertThat(no.field()).isEqualTo("cpr"))
                .satisfies(no -> {
                    if (!written.isEmpty()) {
                        assertThat(no.getMessage()).doesNotContain(written);
                    }
                });
    }

    @Test
    void a_number_that_was_stored_before_its_century_was_asked_can_still_be_read() {
        assertThat(new Cpr("2902000123").written()).isEqualTo("290200-0123");
    }

    @Test
    void it_is_written_with_a_hyphen_and_never_says_itself() {
        Cpr cpr = Cpr.of("0101990001");

        assertThat(cpr.written()).isEqualTo("010199-0001");
        assertThat(cpr.toString()).doesNotContain("0001");
    }
}
