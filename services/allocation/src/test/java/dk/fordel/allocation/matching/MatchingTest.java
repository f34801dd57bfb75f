package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
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
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Seeker;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What a round suggests, why, and that it suggests the same again. */
class MatchingTest {

    private static final Document PRINCIPLES = Document.PROPOSED;

    @Test
    void equals_go_to_the_practice_that_has_waited_longest() {
        PracticeFacts waitedLess =
                approved(OAK_STREET).taking(stay("old", KBU, days("2023-01-01", "2023-06-30")));
        Proposal proposal =
                Matching.of(
                                facts(
                                        List.of(seeker("first", KBU)),
                                        List.of(
                                                candidate(waitedLess),
                                                candidate(approved(ELM_ROAD)))),
                                PRINCIPLES)
                        .proposals()
                        .getFirst();
        assertThat(proposal.practice()).isEqualTo(ELM_ROAD);
        assertThat(proposal.alternatives())
                .extracting(alternative -> alternative.points())
                .containsExactly(295, 295);
    }

    @Test
    void a_place_given_in_the_round_is_taken_for_the_others() {
        Outcome outcome =
                Matching.of(
                        facts(
                                List.of(seeker("first", KBU), seeker("second", KBU)),
                                List.of(
                                        candidate(approved(ELM_ROAD)),
                                        candidate(approved(OAK_STREET)))),
                        PRINCIPLES);
        assertThat(outcome.proposals())
                .extracting(Proposal::practice)
                .containsExactlyInAnyOrder(ELM_ROAD, OAK_STREET);
        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.before().medianHundredths()).isZero();
        assertThat(outcome.after().medianHundredths()).isEqualTo(100);
        assertThat(outcome.after().jainThousandths()).isEqualTo(1_000);
    }

    @Test
    void who_has_no_possible_practice_is_told_why_by_rule() {
        Outcome outcome =
                Matching.of(
                        facts(
                                List.of(seeker("first", KBU, ELM_ROAD)),
                                List.of(
                                        candidate(approved(ELM_ROAD)),
                                        candidate(approved(OAK_STREET, IN_RANDERS, 0)),
                                        candidate(approved(practice("far"), IN_FAVRSKOV, 1)))),
                        PRINCIPLES);
        Proposal proposal = outcome.proposals().getFirst();
        assertThat(proposal.practice()).isNull();
        assertThat(proposal.area()).isEqualTo("randers");
        assertThat(proposal.excluded())
                .containsExactlyInAnyOrderEntriesOf(Map.of("HARD-2", 1, "HARD-3", 1, "HARD-4", 1));
        assertThat(outcome.conflicts())
                .containsExactly(new Conflict(List.of(proposal.placement()), List.of(), List.of()));
    }

    @Test
    void too_many_for_too_few_places_are_told_who_competes_and_what_would_help() {
        Outcome outcome =
                Matching.of(
                        facts(
                                List.of(
                                        seeker("first", KBU, OAK_STREET),
                                        seeker("second", KBU, OAK_STREET),
                                        seeker("third", KBU, ELM_ROAD)),
                                List.of(
                                        candidate(approved(ELM_ROAD)),
                                        candidate(approved(OAK_STREET)))),
                        PRINCIPLES);
        assertThat(outcome.conflicts()).hasSize(1);
        Conflict conflict = outcome.conflicts().getFirst();
        assertThat(conflict.placements())
                .containsExactlyInAnyOrder(
                        need("first", KBU).placement(), need("second", KBU).placement());
        Conflict.Bound full = new Conflict.Bound("HARD-2", ELM_ROAD, null, 1, 2);
        assertThat(conflict.bounds()).containsExactly(full);
        assertThat(conflict.remedies()).containsExactly(full);
    }

    @Test
    void who_could_go_to_one_place_only_gets_it_from_who_could_go_elsewhere() {
        List<Proposal> proposals =
                Matching.of(
                                facts(
                                        List.of(
                                                seeker("free", KBU),
                                                seeker("bound", KBU, OAK_STREET)),
                                        List.of(
                                                candidate(approved(ELM_ROAD)),
                                                candidate(approved(OAK_STREET)))),
                                PRINCIPLES)
                        .proposals();
        assertThat(proposals)
                .filteredOn(one -> one.placement().equals(need("bound", KBU).placement()))
                .extracting(Proposal::practice)
                .containsExactly(ELM_ROAD);
        assertThat(proposals).allMatch(one -> one.practice() != null);
    }

    @Test
    void the_frame_is_not_overrun_within_a_round() {
        Outcome outcome =
                Matching.of(
                        facts(
                                List.of(
                                        seeker("first", INTRODUCTION),
                                        seeker("second", INTRODUCTION)),
                                List.of(candidate(approved(ELM_ROAD, IN_RANDERS, 2))),
                                frame(INTRODUCTION, 5, 4)),
                        PRINCIPLES);
        assertThat(outcome.proposals()).filteredOn(one -> one.practice() == null).hasSize(1);
        assertThat(outcome.conflicts().getFirst().remedies())
                .extracting(Conflict.Bound::rule)
                .containsExactly("HARD-7");
    }

    @Test
    void two_in_phase_3_at_once_are_one_too_many_unless_they_overlap_a_few_months_only() {
        List<Candidate> oneLarge = List.of(candidate(approved(ELM_ROAD, IN_RANDERS, 2)));
        Seeker first = seeker("first", PHASE_3);
        Seeker late = at(seeker("second", PHASE_3), "2026-11-30", "2027-11-29");
        Seeker later = at(seeker("second", PHASE_3), "2026-12-01", "2027-11-30");
        assertThat(Matching.of(facts(List.of(first, late), oneLarge), PRINCIPLES).conflicts())
                .extracting(conflict -> conflict.remedies().getFirst().rule())
                .containsExactly("HARD-5");
        assertThat(Matching.of(facts(List.of(first, later), oneLarge), PRINCIPLES).conflicts())
                .isEmpty();
    }

    private static Seeker at(Seeker seeker, String from, String to) {
        return new Seeker(seeker.need().on(days(from, to)), TraineeFacts.NONE, List.of(), null);
    }

    @Test
    void a_later_level_never_costs_an_earlier_one() {
        Seeker wishing =
                new Seeker(
                        Rounds.anywhere(need("first", INTRODUCTION).wishing(List.of("730"))),
                        TraineeFacts.NONE,
                        List.of(),
                        null);
        Candidate wished = candidate(approved(ELM_ROAD));
        Candidate threatened =
                new Candidate(
                        approved(OAK_STREET, IN_FAVRSKOV, 1),
                        3,
                        candidate(approved(OAK_STREET, IN_FAVRSKOV, 1))
                                .municipality()
                                .designated("REGION", days("2026-01-01", "2027-12-31")));
        Facts facts =
                facts(List.of(wishing), List.of(wished, threatened), frame(INTRODUCTION, 5, 0));
        Proposal proposal = Matching.of(facts, PRINCIPLES).proposals().getFirst();
        assertThat(proposal.practice()).isEqualTo(OAK_STREET);
        assertThat(proposal.alternatives().getFirst().byPrinciple())
                .containsEntry("SOFT-5", 100)
                .containsEntry("SOFT-8", 0);
        Document inOneSum =
                Document.first(Map.of("SOFT-1", 100, "SOFT-5", 40, "SOFT-6", 30, "SOFT-8", 60));
        assertThat(Matching.of(facts, inOneSum).proposals().getFirst().practice())
                .isEqualTo(ELM_ROAD);
    }

    @Test
    void the_same_facts_and_seed_give_the_same_outcome_in_whatever_order_they_come() {
        List<Seeker> seekers = new ArrayList<>(seekers(60));
        List<Candidate> candidates = new ArrayList<>(practices(40));
        Outcome once = Matching.of(facts(seekers, candidates), PRINCIPLES);
        Collections.shuffle(seekers, new Random(7));
        Collections.shuffle(candidates, new Random(8));
        assertThat(Matching.of(facts(seekers, candidates), PRINCIPLES)).isEqualTo(once);
        Facts otherDraw =
                new Facts(
                        Rounds.WINDOW,
                        2,
                        false,
                        seekers,
                        candidates,
                        dk.fordel.allocation.principles.FrameNumbers.NONE);
        assertThat(Matching.of(otherDraw, PRINCIPLES).proposals()).isNotEqualTo(once.proposals());
    }

    private static List<Seeker> seekers(int count) {
        return IntStream.range(0, count).mapToObj(i -> seeker("position " + i, KBU)).toList();
    }

    private static List<Candidate> practices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate(approved(practice("practice " + i), IN_RANDERS, 2)))
                .toList();
    }
}
