package dk.fordel.allocation.known.municipality;

import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** ORG-2, ORG-3 and SOFT-5: areas and designations have days. */
class MunicipalityTest {

    private static final MunicipalityId ID = MunicipalityId.of("730");
    private static final Assignment FIRST = new Assignment(1, day("2020-01-01"), RANDERS);

    private final AggregateTestFixture<Municipality> municipality =
            new AggregateTestFixture<>(Municipality.class);

    private static MunicipalityEvent.Assigned assigned(Assignment assignment) {
        return new MunicipalityEvent.Assigned(ID, "730", assignment, "e1");
    }

    @Test
    void a_version_of_the_geography_is_learned_once() {
        var assign = new MunicipalityCommand.Assign(ID, "730", FIRST, "e1");
        municipality.givenNoPriorActivity().when(assign).expectEvents(assigned(FIRST));
        municipality.given(assigned(FIRST)).when(assign).expectNoEvents();
    }

    @Test
    void one_that_nobody_has_told_of_has_no_area() {
        assertThat(answer(MunicipalityQuestions.facts("999")))
                .isEqualTo(MunicipalityFacts.of("999"));
        assertThat(MunicipalityFacts.of("999").areaOn(day("2026-01-01"))).isEmpty();
    }

    @Test
    void a_later_version_holds_from_its_first_day_and_can_take_the_area_away() {
        MunicipalityFacts facts =
                MunicipalityFacts.of("730")
                        .assigned(FIRST)
                        .assigned(new Assignment(2, day("2026-07-01"), HORSENS))
                        .assigned(new Assignment(3, day("2027-01-01"), null));
        assertThat(facts.areaOn(day("2026-06-30"))).contains(RANDERS);
        assertThat(facts.areaOn(day("2026-07-01"))).contains(HORSENS);
        assertThat(facts.areaOn(day("2027-01-01"))).isEmpty();
    }

    @Test
    void the_lists_that_designate_it_are_kept_apart() {
        MunicipalityFacts facts =
                MunicipalityFacts.of("730")
                        .designated("REGION", days("2026-01-01", "2027-12-31"))
                        .designated("NATIONAL", days("2026-06-01", "2026-12-31"));
        assertThat(facts.listsOn(day("2026-02-01"))).containsExactly("REGION");
        assertThat(facts.listsOn(day("2026-07-01"))).containsExactly("NATIONAL", "REGION");
        assertThat(facts.listsOn(day("2028-01-01"))).isEmpty();
    }
}
