package dk.fordel.allocation.principles.version;

import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.principles.Document;
import dk.fordel.kernel.Mandate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** The principles in their versions. */
class PrinciplesTest {

    private static final Document FAIR = Document.PROPOSED;
    private static final Document WISHES = Document.first(Map.of("SOFT-8", 100));

    private final AggregateTestFixture<Principles> principles =
            new AggregateTestFixture<>(Principles.class);

    private static PrinciplesCommand.Adopt adopt(String from, Document weights, Mandate mandate) {
        return new PrinciplesCommand.Adopt(day(from), weights, mandate, TODAY);
    }

    private static PrinciplesEvent.Adopted adopted(int number, String from, Document weights) {
        return new PrinciplesEvent.Adopted(
                PrinciplesId.THE_COUNCILS, new Version(number, day(from), weights), COUNCIL, TODAY);
    }

    @Test
    void versions_count_up_and_adopting_the_same_twice_is_one_version() {
        principles
                .givenNoPriorActivity()
                .when(adopt("2026-01-01", FAIR, COUNCIL))
                .expectEvents(adopted(1, "2026-01-01", FAIR));
        principles
                .given(adopted(1, "2026-01-01", FAIR))
                .when(adopt("2026-01-01", FAIR, COUNCIL))
                .expectNoEvents();
        principles
                .given(adopted(1, "2026-01-01", FAIR))
                .when(adopt("2026-07-01", WISHES, COUNCIL))
                .expectEvents(adopted(2, "2026-07-01", WISHES));
    }

    @Test
    void the_council_alone_adopts_them() {
        principles
                .givenNoPriorActivity()
                .when(adopt("2026-01-01", FAIR, HR))
                .expectException(PrinciplesRefusal.CouncilAlone.class);
    }

    @Test
    void a_version_is_in_force_from_its_first_day() {
        PrinciplesEvent first = adopted(1, "2026-01-01", FAIR);
        PrinciplesEvent second = adopted(2, "2026-07-01", WISHES);
        assertThat(
                        answer(
                                principles.given(first, second),
                                PrinciplesQuestions.inForce(day("2026-06-30"))))
                .isEqualTo(new Version(1, day("2026-01-01"), FAIR));
        assertThat(
                        answer(
                                principles.given(first, second),
                                PrinciplesQuestions.inForce(day("2026-07-01"))))
                .isEqualTo(new Version(2, day("2026-07-01"), WISHES));
        assertThatThrownBy(() -> answer(PrinciplesQuestions.inForce(TODAY)))
                .isInstanceOf(PrinciplesRefusal.NoneInForce.class);
    }
}
