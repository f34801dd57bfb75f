package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.practice;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.allocation.matching.Rounds.candidate;
import static dk.fordel.allocation.matching.Rounds.facts;
import static dk.fordel.allocation.matching.Rounds.frame;
import static dk.fordel.allocation.matching.Rounds.seeker;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.kernel.Unknown;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What if, why not, and late changes with the fewest moves. */
class OtherwiseTest {

    private static final Document PRINCIPLES = Document.PROPOSED;
    private static final PlacementId FIRST = need("first", KBU).placement();
    private static final PlacementId SECOND = need("second", KBU).placement();

    private static final Facts TWO =
            facts(
                    List.of(seeker("first", KBU, OAK_STREET), seeker("second", KBU)),
                    List.of(candidate(approved(ELM_ROAD)), candidate(approved(OAK_STREET))));

    private static Comparison whatIf(Facts facts, Changes changes) {
        return Comparison.of(
                Matching.of(facts, PRINCIPLES), Matching.of(changes.to(facts), PRINCIPLES));
    }

    @Test
    void without_a_practice_its_trainee_has_none_and_a_place_more_elsewhere_mends_it() {
        Changes lost = new Changes(Set.of(OAK_STREET), Map.of(), Map.of(), Set.of());
        Comparison without = whatIf(TWO, lost);
        assertThat(without.placedBefore()).isEqualTo(2);
        assertThat(without.placedAfter()).isEqualTo(1);
        assertThat(without.conflicts().getFirst().placements())
                .containsExactlyInAnyOrder(FIRST, SECOND);
        Changes mended = new Changes(Set.of(OAK_STREET), Map.of(ELM_ROAD, 1), Map.of(), Set.of());
        assertThat(whatIf(TWO, mended).moves())
                .containsExactly(new Comparison.Move(SECOND, OAK_STREET, ELM_ROAD));
    }

    @Test
    void a_position_that_falls_away_and_another_number_of_the_council_count() {
        assertThat(whatIf(TWO, new Changes(Set.of(), Map.of(), Map.of(), Set.of(SECOND))).moves())
                .containsExactly(new Comparison.Move(SECOND, OAK_STREET, null));
        Facts bounded =
                facts(
                        List.of(seeker("first", INTRODUCTION)),
                        List.of(candidate(approved(ELM_ROAD))),
                        frame(INTRODUCTION, 1, 0));
        Map<FrameKey, Integer> none = Map.of(new FrameKey(INTRODUCTION, 2026, "Øst"), 0);
        assertThat(whatIf(bounded, new Changes(Set.of(), Map.of(), none, Set.of())).placedAfter())
                .isZero();
    }

    @Test
    void fewer_places_than_none_are_none() {
        Changes closed = new Changes(Set.of(), Map.of(ELM_ROAD, -5), Map.of(), Set.of());
        assertThat(whatIf(TWO, closed).placedAfter()).isEqualTo(1);
    }

    @Test
    void why_not_there_answers_the_rule_that_excludes_it() {
        assertThat(Matching.whyNot(TWO, PRINCIPLES, FIRST, OAK_STREET).objections())
                .containsOnlyKeys("HARD-3");
    }

    @Test
    void why_not_there_answers_what_it_would_cost_everybody() {
        WhyNot why = Matching.whyNot(TWO, PRINCIPLES, SECOND, ELM_ROAD);
        assertThat(why.worseOn()).isEqualTo("nobody left unplaced");
        assertThat(why.lost()).isEqualTo(1);
        assertThat(why.instead().moves())
                .containsExactlyInAnyOrder(
                        new Comparison.Move(FIRST, ELM_ROAD, null),
                        new Comparison.Move(SECOND, OAK_STREET, ELM_ROAD));
    }

    @Test
    void why_not_where_it_is_recommended_answers_that_nothing_is_lost() {
        WhyNot why = Matching.whyNot(TWO, PRINCIPLES, FIRST, ELM_ROAD);
        assertThat(why.worseOn()).isNull();
        assertThat(why.instead().moves()).isEmpty();
    }

    @Test
    void a_position_or_practice_that_the_round_does_not_know_is_unknown() {
        PlacementId stranger = need("stranger", KBU).placement();
        PracticeId nowhere = practice("nowhere");
        assertThatThrownBy(() -> Matching.whyNot(TWO, PRINCIPLES, stranger, ELM_ROAD))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Matching.whyNot(TWO, PRINCIPLES, FIRST, nowhere))
                .isInstanceOf(Unknown.class);
    }

    /** Both are decided; the newcomer can go to Elm Road alone, and Elm Road is threatened. */
    private static Facts late(boolean lateChange) {
        Candidate third =
                candidate(
                        approved(practice("third"), IN_RANDERS, 1)
                                .taking(stay("old", KBU, days("2026-01-01", "2026-06-30"))));
        return new Facts(
                Rounds.WINDOW,
                1,
                lateChange,
                List.of(
                        kept("first", ELM_ROAD),
                        kept("second", practice("third")),
                        seeker("newcomer", KBU, OAK_STREET, practice("third"))),
                List.of(candidate(approved(ELM_ROAD)), candidate(approved(OAK_STREET)), third),
                FrameNumbers.NONE);
    }

    private static Seeker kept(String position, PracticeId practice) {
        return new Seeker(need(position, KBU), TraineeFacts.NONE, List.of(), practice);
    }

    @Test
    void a_late_change_moves_as_few_as_possible_before_everything_but_that_all_have_a_place() {
        Map<PlacementId, PracticeId> places = places(Matching.of(late(true), PRINCIPLES));
        assertThat(places)
                .containsEntry(need("newcomer", KBU).placement(), ELM_ROAD)
                .containsEntry(FIRST, OAK_STREET)
                .containsEntry(SECOND, practice("third"));
        assertThat(Matching.of(late(true), PRINCIPLES).levels().get(1))
                .isEqualTo(new LevelResult("least change", 1, 1));
    }

    @Test
    void a_decided_place_that_moves_says_which_hard_rule_asks_for_it() {
        Run late = Run.of(Matching.of(late(true), PRINCIPLES), 1, HR, TODAY);
        assertThat(Moved.in(late, late(true)))
                .containsExactly(
                        new Moved(
                                FIRST,
                                ELM_ROAD,
                                OAK_STREET,
                                "HARD-2",
                                need("newcomer", KBU).placement()));
        Run usual = Run.of(Matching.of(late(false), PRINCIPLES), 1, HR, TODAY);
        assertThat(Moved.in(usual, late(false))).isEmpty();
    }

    private static Map<PlacementId, PracticeId> places(Outcome outcome) {
        return outcome.proposals().stream()
                .collect(
                        java.util.stream.Collectors.toMap(Proposal::placement, Proposal::practice));
    }

    @Test
    void measures_tell_the_spread_before_and_after() {
        Facts facts =
                facts(
                        List.of(seeker("first", KBU)),
                        List.of(
                                candidate(approved(ELM_ROAD, IN_RANDERS, 2)),
                                candidate(
                                        approved(OAK_STREET, IN_FAVRSKOV, 2)
                                                .taking(
                                                        stay(
                                                                "old",
                                                                KBU,
                                                                days(
                                                                        "2026-01-01",
                                                                        "2026-06-30"))))));
        Outcome outcome = Matching.of(facts, PRINCIPLES);
        assertThat(outcome.before().jainThousandths()).isEqualTo(500);
        assertThat(outcome.before().highestHundredths()).isEqualTo(100);
        assertThat(outcome.before().lowestHundredths()).isZero();
        assertThat(outcome.after().jainThousandths()).isEqualTo(1_000);
        assertThat(outcome.after().threatenedThousandths()).isZero();
    }
}
