package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.matching.Rounds.candidate;
import static dk.fordel.allocation.matching.Rounds.facts;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;

/** HARD-2, HARD-6 and HARD-7 on the edge days of those who share a round. */
class RoundEdgesTest {

    private static Seeker seeker(String position, PositionKind kind, Period stay) {
        return new Seeker(need(position, kind, stay), TraineeFacts.NONE, List.of(), null);
    }

    private static long placed(List<Seeker> seekers, PracticeFacts practice, FrameNumbers frames) {
        return Matching.of(facts(seekers, List.of(candidate(practice)), frames), Document.PROPOSED)
                .proposals()
                .stream()
                .map(Proposal::practice)
                .filter(Objects::nonNull)
                .count();
    }

    private static List<Seeker> two(PositionKind kind, String firstEnds, String secondBegins) {
        return List.of(
                seeker("first", kind, days("2026-09-01", firstEnds)),
                seeker("second", kind, days(secondBegins, "2027-08-31")));
    }

    @ParameterizedTest(name = "one leaves {0}, the next comes {1}: {2} placed")
    @CsvSource({"2026-10-31, 2026-11-01, 2", "2026-11-01, 2026-11-01, 1"})
    void hard_2_one_place_is_shared_by_two_who_never_meet(String leaves, String comes, int placed) {
        assertThat(placed(two(KBU, leaves, comes), approved(ELM_ROAD), FrameNumbers.NONE))
                .isEqualTo(placed);
    }

    @ParameterizedTest(name = "{0} places, {1} from {2}: {3} placed")
    @CsvSource({
        "1, 2, 2026-11-01, 2",
        "1, 2, 2026-11-02, 1",
        "2, 1, 2027-02-28, 1",
        "2, 1, 2027-03-01, 2"
    })
    void hard_2_a_capacity_that_changes_during_the_round_holds_day_by_day(
            int before, int after, String from, int placed) {
        PracticeFacts practice =
                approved(ELM_ROAD, IN_RANDERS, before).withCapacity(day(from), after);
        assertThat(placed(two(KBU, "2027-02-28", "2026-11-01"), practice, FrameNumbers.NONE))
                .isEqualTo(placed);
    }

    @ParameterizedTest(name = "a pause from {0}: {1} placed")
    @CsvSource({"2027-03-01, 1", "2027-02-28, 0"})
    void hard_6_a_pause_on_the_last_day_excludes_the_practice(String from, int placed) {
        List<Seeker> one = List.of(seeker("first", KBU, days("2026-09-01", "2027-02-28")));
        PracticeFacts pausing = approved(ELM_ROAD).pausing(id("pause"), days(from, "2027-06-30"));
        assertThat(placed(one, pausing, FrameNumbers.NONE)).isEqualTo(placed);
    }

    @ParameterizedTest(name = "the second begins {0}: {1} placed")
    @CsvSource({"2026-12-31, 1", "2027-01-01, 2"})
    void hard_7_each_year_has_its_own_number(String begins, int placed) {
        FrameNumbers oneEach =
                new FrameNumbers(
                        List.of(
                                new Allowance(new FrameKey(INTRODUCTION, 2026, "Øst"), 1, 0),
                                new Allowance(new FrameKey(INTRODUCTION, 2027, "Øst"), 1, 0)));
        assertThat(
                        placed(
                                two(INTRODUCTION, "2027-02-28", begins),
                                approved(ELM_ROAD, IN_RANDERS, 2),
                                oneEach))
                .isEqualTo(placed);
    }
}
