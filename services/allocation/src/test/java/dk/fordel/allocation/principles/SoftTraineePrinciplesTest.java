package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** SOFT-3, SOFT-4, SOFT-8 and SOFT-9, which look at the trainee, and the document of them all. */
@Tag("SOFT-3")
@Tag("SOFT-4")
@Tag("SOFT-8")
@Tag("SOFT-9")
class SoftTraineePrinciplesTest {

    private static final Need NEED = need("this", KBU);
    private static final PatientBase RURAL = new PatientBase("RURAL", "LOW", "MIDDLE");

    private static TraineeFacts stayed(int times, String organisation, PatientBase base) {
        TraineeFacts trainee = TraineeFacts.NONE;
        for (int i = 0; i < times; i++) {
            trainee =
                    trainee.staying(
                            new EarlierStay(
                                    id("stay " + i),
                                    KBU,
                                    days("2024-01-01", "2024-06-30"),
                                    organisation,
                                    base));
        }
        return trainee;
    }

    @ParameterizedTest(name = "{0} stays in a {1}, {2} more in the round: {3} of 60 for a SOLO")
    @CsvSource({
        "0, SOLO, 0, 60",
        "1, SOLO, 0, 30",
        "2, SOLO, 0, 20",
        "1, PARTNERSHIP, 0, 60",
        "0, SOLO, 1, 30"
    })
    void soft_3_a_type_not_met_yet_gains_most(
            int times, String organisation, int before, int points) {
        TraineeFacts trainee = stayed(times, organisation, PatientBase.UNKNOWN);
        assertThat(BothOrganisations.points(trainee, NEED, "SOLO", before, 60)).isEqualTo(points);
    }

    @Test
    void the_place_that_is_looked_for_is_no_earlier_stay() {
        TraineeFacts trainee =
                TraineeFacts.NONE.staying(
                        new EarlierStay(NEED.placement().value(), KBU, NEED.stay(), "SOLO", RURAL));
        assertThat(BothOrganisations.points(trainee, NEED, "SOLO", 0, 60)).isEqualTo(60);
        assertThat(BroadPatientBase.points(trainee, NEED, "setting", "RURAL", 0, 90)).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} stays there: {1} {2} gains {3} of 30")
    @CsvSource({
        "0, setting, RURAL, 30", "1, setting, RURAL, 15", "2, setting, RURAL, 10",
        "1, setting, URBAN, 30", "1, deprivation, LOW, 15", "1, deprivation, HIGH, 30",
        "1, complexity, MIDDLE, 15"
    })
    void soft_4_each_side_has_a_third_and_what_was_not_met_gains_most(
            int times, String side, String value, int points) {
        TraineeFacts trainee = stayed(times, "SOLO", RURAL);
        assertThat(BroadPatientBase.points(trainee, NEED, side, value, 0, 90)).isEqualTo(points);
    }

    @Test
    void soft_4_what_is_not_known_of_a_practice_counts_half() {
        assertThat(BroadPatientBase.unknownPoints(90)).isEqualTo(15);
        assertThat(PatientBase.UNKNOWN.sides()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} points, wish number {2}")
    @CsvSource({"730, 60, 1", "710, 40, 2", "706, 20, 3", "751, 0, 0"})
    void soft_8_points_fall_with_the_rank(String municipality, int points, int rank) {
        Need wishing = NEED.wishing(List.of("730", "710", "706"));
        assertThat(TraineeWishes.points(municipality, wishing, 60)).isEqualTo(points);
        assertThat(TraineeWishes.rank(municipality, wishing)).isEqualTo(rank);
    }

    @Test
    void soft_8_who_ranks_nothing_has_no_points_to_lose() {
        assertThat(TraineeWishes.points("730", NEED, 60)).isZero();
    }

    @Test
    void soft_9_a_bounded_position_gains_inside_its_municipalities_only() {
        assertThat(NearAndBounded.bounded(List.of("730", "710"), "710", 100)).isEqualTo(100);
        assertThat(NearAndBounded.bounded(List.of("730", "710"), "751", 100)).isZero();
        assertThat(NearAndBounded.bounded(List.of(), "751", 100)).isZero();
    }

    @ParameterizedTest(name = "{0} in {1}, {2}, with {4} others: {3} quarters, {5} points")
    @CsvSource({
        "730, randers, Øst, 4, 1, 100", "710, randers, Øst, 2, 1, 50",
                "615, horsens, Øst, 1, 1, 25",
        "657, godstrup, Vest, 0, 1, 0", "730, randers, Øst, 4, 2, 50", "710, randers, Øst, 2, 3, 16"
    })
    void soft_9_a_team_gains_by_how_near_its_members_are(
            String municipality,
            String area,
            String district,
            int quarters,
            int others,
            int points) {
        Where here = new Where("730", RANDERS);
        Where there = new Where(municipality, new Area(area, district));
        assertThat(here.quartersTo(there)).isEqualTo(quarters);
        assertThat(there.quartersTo(here)).isEqualTo(quarters);
        assertThat(NearAndBounded.near(quarters, others, 100)).isEqualTo(points);
    }

    @Test
    void only_known_principles_can_be_weighed_once_and_no_weight_is_negative() {
        assertThatThrownBy(() -> Level.of("one", Map.of("NEVER-1", 10)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("NEVER-1");
        assertThatThrownBy(() -> Level.of("one", Map.of("SOFT-1", -1)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Level.of("one", Map.of("SOFT-1", 1_001)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("1000");
        Level one = Level.of("one", Map.of("SOFT-1", 1_000));
        Level two = Level.of("two", Map.of("SOFT-1", 0));
        assertThatThrownBy(() ->
                        new Document(
                                Document.Edition.SECOND, List.of(one, two), Parameters.PROPOSED))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("two levels");
    }

    @ParameterizedTest(name = "{0} months, {1} years, {2} years: {3}")
    @CsvSource({
        "0, 10, 5, false",
        "1, 1, 1, true",
        "120, 40, 40, true",
        "121, 10, 5, false",
        "24, 41, 5, false",
        "24, 10, 0, false"
    })
    void parameters_have_bounds(int months, int years, int fresh, boolean fine) {
        if (fine) {
            assertThat(new Parameters(months, years, fresh).lookBackMonths()).isEqualTo(months);
        } else {
            assertThatThrownBy(() -> new Parameters(months, years, fresh))
                    .isInstanceOf(Malformed.class);
        }
    }
}
