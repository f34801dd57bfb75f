package dk.fordel.trainee.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "HR-2027/0001", "kbu_2027.1.42", "12345678901"})
    void what_an_office_numbers_its_lists_with_is_a_reference(String value) {
        assertThat(new Reference(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "Test Testesen", "æ", "010199-0001", "x-0101990001"})
    void a_name_or_a_cpr_number_is_none_and_is_not_repeated(String value) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Reference(value))
                .satisfies(no -> assertThat(no.field()).isEqualTo("reference"))
                .satisfies(no -> {
                    if (value.length() > 3) {
                        assertThat(no.getMessage()).doesNotContain(value);
                    }
                });
    }
}
