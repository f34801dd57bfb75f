package dk.fordel.funding.terms;

import static dk.fordel.funding.Example.HR_OFFICE;
import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.practiceBears;
import static dk.fordel.funding.Example.version;
import static dk.fordel.kernel.PositionKind.PHASE_2;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.TermsCommand.SetTerms;
import dk.fordel.funding.terms.TermsEvent.TermsSet;
import dk.fordel.kernel.Malformed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** PAY-1, PAY-2. */
class TermsOfPayTest {

    private static final Terms STANDARD = practiceBears(3_200);

    private final AggregateTestFixture<TermsOfPay> terms =
            new AggregateTestFixture<>(TermsOfPay.class);

    @Test
    void the_first_terms_are_version_1() {
        terms.givenNoPriorActivity()
                .when(set("2022-01-01", STANDARD, "S1"))
                .expectEvents(isSet(1, "2022-01-01", STANDARD, "S1"));
    }

    @Test
    void the_same_terms_from_the_same_source_are_set_once() {
        terms.given(
                        isSet(1, "2022-01-01", STANDARD, "S1"),
                        isSet(2, "2022-01-01", practiceBears(3_300), "council"))
                .when(set("2022-01-01", STANDARD, "S1"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void terms_from_a_later_day_leave_the_earlier_ones_in_place() {
        terms.given(isSet(1, "2022-01-01", STANDARD, "S1"))
                .when(set("2027-01-01", practiceBears(3_400), "council"))
                .expectEvents(isSet(2, "2027-01-01", practiceBears(3_400), "council"));
    }

    @Test
    void terms_that_were_never_set_are_an_empty_history() {
        assertThat(answer(TermsQuestions.history(PHASE_2)))
                .isEqualTo(new TermsHistory(PHASE_2, List.of()));
    }

    @Test
    void the_history_holds_every_version() {
        var given =
                terms.given(
                        isSet(1, "2022-01-01", STANDARD, "S1"),
                        isSet(2, "2027-01-01", practiceBears(3_400), "council"));
        assertThat(answer(given, TermsQuestions.history(PHASE_2)))
                .isEqualTo(
                        new TermsHistory(
                                PHASE_2,
                                List.of(
                                        version(1, "2022-01-01", STANDARD),
                                        version(2, "2027-01-01", practiceBears(3_400)))));
    }

    @Test
    void a_source_must_be_named() {
        assertThatThrownBy(() -> set("2022-01-01", STANDARD, " "))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("where the terms come from");
    }

    @ParameterizedTest
    @CsvSource({"2006-12-31", "2200-01-01"})
    void terms_from_another_age_are_refused(String from) {
        assertThatThrownBy(() -> set(from, STANDARD, "S1"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(from);
    }

    @ParameterizedTest
    @CsvSource({"-1", "10001"})
    void a_share_lies_between_nothing_and_all(int basisPoints) {
        assertThatThrownBy(() -> practiceBears(basisPoints))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(String.valueOf(basisPoints));
    }

    @ParameterizedTest
    @CsvSource({"-1", "10000001"})
    void an_honorarium_is_neither_negative_nor_beyond_belief(long ore) {
        assertThatThrownBy(() -> new Terms(Employer.REGION, "Gødstrup", 0, Ore.of(ore)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("honorarium");
    }

    @ParameterizedTest
    @CsvSource(value = {"=1+1", "''", "' '", "Hospital;Nord"})
    void a_hospital_has_a_proper_name(String name) {
        assertThatThrownBy(() -> new Terms(Employer.REGION, name, 0, Ore.ZERO))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("name of a hospital");
    }

    private static SetTerms set(String from, Terms terms, String source) {
        return SetTerms.of(PHASE_2, day(from), terms, source, HR_OFFICE);
    }

    private static TermsSet isSet(int number, String from, Terms terms, String source) {
        return new TermsSet(
                TermsId.of(PHASE_2), PHASE_2, version(number, from, terms), source, HR_OFFICE);
    }
}
