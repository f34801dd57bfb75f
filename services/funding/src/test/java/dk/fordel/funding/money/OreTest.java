package dk.fordel.funding.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0,00",
                "7        | 0,07",
                "4123456  | 41234,56",
                "-50      | -0,50",
                "-4123456 | -41234,56"
            })
    void is_written_as_in_denmark(long amount, String written) {
        assertThat(Ore.of(amount)).hasToString(written);
    }

    @Test
    void an_overflow_is_an_error_and_never_a_wrong_amount() {
        assertThatThrownBy(() -> Ore.of(Long.MAX_VALUE).plus(Ore.of(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ore.kroner(Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }
}
