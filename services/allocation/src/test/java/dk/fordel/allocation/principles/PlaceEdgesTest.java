package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.OTHER_SPECIALTY;
import static dk.fordel.kernel.PositionKind.PHASE_1;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

/** HARD-3, HARD-4 and HARD-7, and all hard principles of one place together. */
@Tag("HARD-1")
@Tag("HARD-2")
@Tag("HARD-3")
@Tag("HARD-4")
@Tag("HARD-5")
@Tag("HARD-6")
@Tag("HARD-7")
class PlaceEdgesTest {

    private static final PracticeFacts PRACTICE = approved(ELM_ROAD);

    private static Need asking(
            PositionKind kind, @Nullable String municipality, @Nullable String unit) {
        Need need = need("this", kind);
        return new Need(
                need.placement(),
                need.position(),
                need.trainee(),
                kind,
                AUTUMN,
                municipality,
                unit,
                null,
                List.of());
    }

    private static Set<String> rules(Need need, PracticeFacts practice, Set<PracticeId> barred) {
        return rules(need, new Candidate(practice, 7, municipality("730", RANDERS)), barred);
    }

    private static Set<String> rules(Need need, Candidate candidate, Set<PracticeId> barred) {
        return HardRules.objections(need, candidate, barred, FrameNumbers.NONE).keySet();
    }

    @Test
    void hard_3_of_several_bars_each_counts_and_without_any_nothing_is_barred() {
        Set<PracticeId> both = Set.of(OAK_STREET, ELM_ROAD);
        assertThat(rules(need("this", KBU), PRACTICE, both)).containsExactly("HARD-3");
        assertThat(rules(need("this", KBU), PRACTICE, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PositionKind.class)
    void hard_4_what_a_position_does_not_name_does_not_bind_it(PositionKind kind) {
        assertThat(WithinGeography.objection(asking(kind, null, null), "615", HORSENS)).isNull();
    }

    @ParameterizedTest(name = "{0} asks for municipality {1} and unit {2}: Randers fits {3}")
    @CsvSource({
        "KBU, 730, horsens, true",
        "INTRODUCTION, 730, horsens, true",
        "PHASE_1, 615, randers, true",
        "PHASE_2, 615, randers, true",
        "PHASE_3, 615, randers, true",
        "PHASE_2, 730, horsens, false",
        "OTHER_SPECIALTY, 730, , true",
        "OTHER_SPECIALTY, 730, randers, true",
        "OTHER_SPECIALTY, 615, randers, false",
        "OTHER_SPECIALTY, 730, horsens, false",
        "OTHER_SPECIALTY, , horsens, false"
    })
    void hard_4_each_kind_is_bound_by_its_own_geography_and_other_specialties_by_both(
            PositionKind kind, String municipality, String unit, boolean fits) {
        assertThat(
                        WithinGeography.objection(asking(kind, municipality, unit), "730", RANDERS)
                                == null)
                .isEqualTo(fits);
    }

    @ParameterizedTest(name = "Randers municipality is Horsens' from {0}: possible {1}")
    @CsvSource({"2026-09-01, false", "2026-09-02, true"})
    void hard_4_the_geography_of_the_first_day_counts(String from, boolean possible) {
        Candidate candidate =
                new Candidate(
                        PRACTICE,
                        7,
                        municipality("730", RANDERS)
                                .assigned(new Assignment(2, day(from), HORSENS)));
        assertThat(rules(need("this", PHASE_3), candidate, Set.of()).isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "{1} of {0} used: one left {2}")
    @CsvSource({"0, 0, false", "1, 0, true", "1, 1, false", "1, 2, false"})
    void hard_7_a_frame_is_used_to_its_number_and_not_beyond(
            int positions, int used, boolean left) {
        FrameKey key = new FrameKey(INTRODUCTION, 2026, "Øst");
        FrameNumbers numbers = new FrameNumbers(List.of(new Allowance(key, positions, used)));
        assertThat(numbers.objection(key) == null).isEqualTo(left);
        assertThat(numbers.of(key).orElseThrow().left()).isEqualTo(left ? 1 : 0);
    }

    @Test
    void hard_7_a_number_holds_for_its_own_kind_year_and_district_alone() {
        FrameKey key = new FrameKey(INTRODUCTION, 2026, "Øst");
        FrameNumbers numbers = new FrameNumbers(List.of(new Allowance(key, 70, 0)));
        assertThat(numbers.objection(new FrameKey(PHASE_1, 2026, "Øst"))).isNotNull();
        assertThat(numbers.objection(new FrameKey(INTRODUCTION, 2027, "Øst"))).isNotNull();
        assertThat(numbers.objection(new FrameKey(INTRODUCTION, 2026, "Midt"))).isNotNull();
        assertThat(numbers.objection(null)).isNull();
    }

    @ParameterizedTest(name = "begins {0}: counts in {1}")
    @CsvSource({"2026-12-31, 2026", "2027-01-01, 2027"})
    void hard_7_a_position_counts_in_the_year_of_its_first_day(String from, int year) {
        Need need = need("this", INTRODUCTION, days(from, "2027-08-31"));
        assertThat(FrameKey.of(need, RANDERS)).isEqualTo(new FrameKey(INTRODUCTION, year, "Øst"));
    }

    @Test
    void hard_7_phase_1_without_a_unit_counts_where_it_lies_and_the_rest_has_no_frame() {
        assertThat(FrameKey.of(asking(PHASE_1, null, null), HORSENS))
                .isEqualTo(new FrameKey(PHASE_1, 2026, "horsens"));
        assertThat(FrameKey.of(need("this", PositionKind.PHASE_2), RANDERS)).isNull();
        assertThat(FrameKey.of(need("this", OTHER_SPECIALTY), RANDERS)).isNull();
    }

    @Test
    void every_hard_principle_that_is_broken_is_named_and_one_elsewhere_is_not_looked_at() {
        PracticeFacts broken =
                PRACTICE.suspendedIn(AUTUMN)
                        .taking(stay("other", PHASE_3, AUTUMN))
                        .pausing(id("pause"), AUTUMN);
        assertThat(rules(need("this", PHASE_3), broken, Set.of(ELM_ROAD)))
                .containsExactlyInAnyOrder("HARD-1", "HARD-2", "HARD-3", "HARD-5", "HARD-6");
        assertThat(rules(need("this", INTRODUCTION), PRACTICE, Set.of())).containsExactly("HARD-7");
        assertThat(rules(asking(KBU, "615", null), broken, Set.of(ELM_ROAD)))
                .containsExactly("HARD-4");
        Candidate nowhere =
                new Candidate(
                        approved(ELM_ROAD, IN_RANDERS, 1),
                        7,
                        municipality("730", RANDERS)
                                .assigned(new Assignment(2, day("2026-09-01"), null)));
        assertThat(rules(need("this", KBU), nowhere, Set.of())).containsExactly("ORG-3");
    }
}
