package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.principles.NearAndBounded.Where;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** SOFT-3, SOFT-4, SOFT-5, SOFT-8 and SOFT-9 at their edges, asked of the place as a whole. */
@Tag("SOFT-3")
@Tag("SOFT-4")
@Tag("SOFT-5")
@Tag("SOFT-8")
@Tag("SOFT-9")
class TraineeEdgesTest {

    private static final Need NEED = need("this", KBU);
    private static final PracticeFacts PRACTICE = approved(ELM_ROAD, IN_RANDERS, 5);
    private static final MunicipalityFacts MUNICIPALITY = municipality("730", RANDERS);
    private static final PatientBase RURAL = new PatientBase("RURAL", "LOW", "MIDDLE");
    private static final PracticeFacts KNOWN = PRACTICE.treating(day("2020-01-01"), RURAL);

    private static int points(
            String rule, int weight, Seeker seeker, Candidate candidate, GivenBefore given) {
        Document document =
                new Document(
                        Document.Edition.SECOND,
                        List.of(Level.of("alone", Map.of(rule, weight))),
                        Parameters.PROPOSED);
        return SoftRules.points(
                rule, seeker, candidate, Counting.forOne(NEED, document), document, given);
    }

    private static Seeker seeker(TraineeFacts trainee, Where... mates) {
        return new Seeker(NEED, trainee, List.of(mates), null);
    }

    private static TraineeFacts stayed(String organisation, PatientBase base) {
        EarlierStay stay = new EarlierStay(id(organisation), KBU, AUTUMN, organisation, base);
        return TraineeFacts.NONE.staying(stay);
    }

    private static int base(PracticeFacts practice, TraineeFacts trainee, GivenBefore given) {
        Candidate candidate = new Candidate(practice, 7, MUNICIPALITY);
        return points("SOFT-4", 90, seeker(trainee), candidate, given);
    }

    @ParameterizedTest(name = "after {0}: {1} of 100 for a partnership")
    @CsvSource({"SOLO, 100", "PARTNERSHIP, 50"})
    void soft_3_only_stays_in_the_same_type_take_points(String organisation, int points) {
        Candidate partnership = new Candidate(PRACTICE, 7, MUNICIPALITY);
        Seeker seeker = seeker(stayed(organisation, RURAL));
        assertThat(points("SOFT-3", 100, seeker, partnership, GivenBefore.NOTHING))
                .isEqualTo(points);
        GivenBefore another = new GivenBefore(0, 0, 1, new TreeMap<>(), List.of());
        assertThat(points("SOFT-3", 100, seeker, partnership, another))
                .isEqualTo(points == 100 ? 50 : 33);
    }

    @ParameterizedTest(name = "assessed {0}: {1} of 90")
    @CsvSource({"2026-09-01, 90", "2026-09-02, 45"})
    void soft_4_what_is_assessed_on_the_first_day_is_known(String from, int points) {
        assertThat(
                        base(
                                PRACTICE.treating(day(from), RURAL),
                                TraineeFacts.NONE,
                                GivenBefore.NOTHING))
                .isEqualTo(points);
    }

    @Test
    void soft_4_each_side_is_counted_by_itself_and_one_not_known_counts_half() {
        PatientBase twoSides = new PatientBase("RURAL", null, "MIDDLE");
        assertThat(
                        base(
                                PRACTICE.treating(day("2020-01-01"), twoSides),
                                TraineeFacts.NONE,
                                GivenBefore.NOTHING))
                .isEqualTo(75);
        assertThat(base(KNOWN, stayed("SOLO", twoSides), GivenBefore.NOTHING)).isEqualTo(60);
        assertThat(base(KNOWN, stayed("SOLO", RURAL), GivenBefore.NOTHING)).isEqualTo(45);
        assertThat(base(KNOWN, stayed("SOLO", PatientBase.UNKNOWN), GivenBefore.NOTHING))
                .isEqualTo(90);
        GivenBefore rural =
                new GivenBefore(0, 0, 0, new TreeMap<>(Map.of("setting", 1)), List.of());
        assertThat(base(KNOWN, TraineeFacts.NONE, rural)).isEqualTo(75);
    }

    @Test
    void soft_5_two_lists_give_no_more_than_one_and_one_that_ended_takes_nothing() {
        MunicipalityFacts one =
                MUNICIPALITY
                        .designated("NATIONAL", days("2024-01-01", "2026-08-31"))
                        .designated("REGION", days("2026-01-01", "2027-12-31"));
        MunicipalityFacts two = one.designated("NATIONAL", days("2026-09-01", "2026-12-31"));
        for (MunicipalityFacts threatened : List.of(one, two)) {
            Candidate candidate = new Candidate(PRACTICE, 7, threatened);
            assertThat(
                            points(
                                    "SOFT-5",
                                    40,
                                    seeker(TraineeFacts.NONE),
                                    candidate,
                                    GivenBefore.NOTHING))
                    .isEqualTo(40);
        }
    }

    @ParameterizedTest(name = "number {0} of {1} wishes: {3} of {2}")
    @CsvSource({
        "1, 1, 60, 60",
        "1, 10, 60, 60",
        "9, 10, 60, 12",
        "10, 10, 60, 6",
        "2, 3, 100, 66",
        "10, 10, 9, 0",
        "1, 10, 0, 0"
    })
    void soft_8_the_first_rank_has_all_and_the_last_its_part(
            int rank, int ranked, int weight, int points) {
        List<String> wishes =
                IntStream.rangeClosed(1, ranked)
                        .mapToObj(number -> number == rank ? "730" : "10" + number)
                        .toList();
        assertThat(TraineeWishes.points("730", NEED.wishing(wishes), weight)).isEqualTo(points);
    }

    private static TraineeFacts inTeamWith(String... others) {
        List<TraineeId> members =
                Stream.concat(
                                Stream.of(NEED.trainee()),
                                Arrays.stream(others).map(other -> new TraineeId(id(other))))
                        .toList();
        return TraineeFacts.NONE.inTeam(new Team(new TeamId(id("team")), members));
    }

    private static int near(TraineeFacts trainee, Where... mates) {
        Candidate candidate = new Candidate(PRACTICE, 7, MUNICIPALITY);
        return points("SOFT-9", 100, seeker(trainee, mates), candidate, GivenBefore.NOTHING);
    }

    @Test
    void soft_9_a_team_is_near_in_the_mean_over_the_others() {
        Where same = new Where("730", RANDERS);
        Where sameArea = new Where("710", RANDERS);
        Where sameDistrict = new Where("615", HORSENS);
        Where far = new Where("657", new Area("godstrup", "Vest"));
        assertThat(near(inTeamWith("second"))).isZero();
        assertThat(near(inTeamWith("second"), same)).isEqualTo(100);
        assertThat(near(inTeamWith("second", "third"), same)).isEqualTo(50);
        assertThat(near(inTeamWith("second", "third"), same, same)).isEqualTo(100);
        assertThat(near(inTeamWith("second", "third"), sameArea, sameDistrict)).isEqualTo(37);
        assertThat(near(inTeamWith("second", "third"), far, far)).isZero();
    }

    @Test
    void soft_9_a_bound_holds_for_its_own_position_and_no_team_is_needed() {
        PositionId other = new PositionId(id("other"));
        assertThat(near(TraineeFacts.NONE)).isZero();
        assertThat(near(TraineeFacts.NONE.bound(NEED.position(), List.of("710", "730"))))
                .isEqualTo(100);
        assertThat(near(TraineeFacts.NONE.bound(NEED.position(), List.of("710")))).isZero();
        assertThat(near(TraineeFacts.NONE.bound(other, List.of("730")))).isZero();
    }
}
