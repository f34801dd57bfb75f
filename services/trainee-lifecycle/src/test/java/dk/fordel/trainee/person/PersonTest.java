package dk.fordel.trainee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final Cpr CPR = Cpr.of("010199-0001");

    @Test
    void blanks_around_and_within_a_name_do_not_make_another_person() {
        assertThat(new Person("  Test \t Testesen ", CPR, " ", null))
                .isEqualTo(new Person("Test Testesen", CPR, null, null));
    }

    @Test
    void a_person_never_says_itself() {
        assertThat(new Person("Test Testesen", CPR, "t@example.org", "12345678").toString())
                .isEqualTo("(a person)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            |               |          | name",
                "Test 010199   |               |          | name",
                "Test Testesen | nobody        |          | email",
                "Test Testesen | a b@c.example |          | email",
                "Test Testesen |               | 1234     | phone",
                "Test Testesen |               | 12345x78 | phone"
            })
    void what_cannot_be_is_refused_by_the_name_of_its_field(
            String name, @Nullable String email, @Nullable String phone, String field) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Person(name, CPR, email, phone))
                .satisfies(no -> assertThat(no.field()).isEqualTo(field));
    }

    @Test
    void a_name_has_a_bound() {
        assertThat(new Person("a".repeat(120), CPR, null, null).name()).hasSize(120);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Person("a".repeat(121), CPR, null, null));
    }
}
