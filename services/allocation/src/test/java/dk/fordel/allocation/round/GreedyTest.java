package dk.fordel.allocation.round;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.practice;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.facts.FrameKey;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeFacts;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.Weights;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What a round suggests, and that it suggests the same again. */
class GreedyTest {

    private static final FrameNumbers NO_FRAMES = new FrameNumbers(Map.of(), Map.of());
    private static final Weights WEIGHTS =
            Weights.of(Map.of("SOFT-1", 100, "SOFT-5", 40, "SOFT-6", 30, "SOFT-8", 60));

    private static OpenPosition open(String position, PositionKind kind, PracticeId... barred) {
        return new OpenPosition(need(position, kind), Set.of(barred));
    }

    private static Candidate candidate(PracticeFacts practice) {
        String code = practice.site().municipality();
        return new Candidate(practice, 3, municipality(code, RANDERS));
    }

    private static List<Proposal> propose(List<OpenPosition> open, List<Candidate> candidates) {
        return Greedy.propose(open, candidates, NO_FRAMES, WEIGHTS, 1);
    }

    @Test
    void equals_go_to_the_practice_that_has_waited_longest() {
        PracticeFacts waitedLess =
                approved(OAK_STREET).taking(stay("old", KBU, days("2023-01-01", "2023-06-30")));
        List<Proposal> proposals =
                propose(
                        List.of(open("first", KBU)),
                        List.of(candidate(waitedLess), candidate(approved(ELM_ROAD))));
        assertThat(proposals.getFirst().practice()).isEqualTo(ELM_ROAD);
        assertThat(proposals.getFirst().alternatives())
                .extracting(alternative -> alternative.points())
                .containsExactly(115, 115);
    }

    @Test
    void a_place_given_in_the_round_is_taken_for_the_next() {
        List<Proposal> proposals =
                propose(
                        List.of(open("first", KBU), open("second", KBU)),
                        List.of(candidate(approved(ELM_ROAD)), candidate(approved(OAK_STREET))));
        assertThat(proposals)
                .extracting(Proposal::practice)
                .containsExactlyInAnyOrder(ELM_ROAD, OAK_STREET);
    }

    @Test
    void who_has_no_place_is_told_why_by_rule() {
        Proposal proposal =
                propose(
                                List.of(open("first", KBU, ELM_ROAD)),
                                List.of(
                                        candidate(approved(ELM_ROAD)),
                                        candidate(approved(OAK_STREET, IN_FAVRSKOV, 0))))
                        .getFirst();
        assertThat(proposal.practice()).isNull();
        assertThat(proposal.area()).isEqualTo("randers");
        assertThat(proposal.excluded())
                .containsExactlyInAnyOrderEntriesOf(Map.of("HARD-2", 1, "HARD-3", 1, "HARD-4", 1));
    }

    @Test
    void who_has_the_fewest_possible_places_goes_first() {
        List<Proposal> proposals =
                propose(
                        List.of(open("free", KBU), open("bound", KBU, OAK_STREET)),
                        List.of(candidate(approved(ELM_ROAD)), candidate(approved(OAK_STREET))));
        assertThat(proposals.getFirst().placement()).isEqualTo(need("bound", KBU).placement());
        assertThat(proposals).extracting(Proposal::practice).containsExactly(ELM_ROAD, OAK_STREET);
    }

    @Test
    void the_frame_is_not_overrun_within_a_round() {
        FrameKey frame = new FrameKey(INTRODUCTION, 2026, "Øst");
        List<Proposal> proposals =
                Greedy.propose(
                        List.of(open("first", INTRODUCTION), open("second", INTRODUCTION)),
                        List.of(candidate(approved(ELM_ROAD, IN_RANDERS, 2))),
                        new FrameNumbers(Map.of(frame, 5), Map.of(frame, 4)),
                        WEIGHTS,
                        1);
        assertThat(proposals).extracting(Proposal::possible).containsExactly(1, 0);
        assertThat(proposals.getLast().excluded()).containsEntry("HARD-7", 1);
    }

    @Test
    void a_wished_municipality_outweighs_a_shorter_wait() {
        Need wishing = need("first", INTRODUCTION).wishing(List.of("710"));
        Need anywhere =
                new Need(
                        wishing.placement(),
                        wishing.position(),
                        wishing.trainee(),
                        INTRODUCTION,
                        wishing.stay(),
                        null,
                        null,
                        null,
                        wishing.wishes());
        FrameKey frame = new FrameKey(INTRODUCTION, 2026, "Øst");
        Proposal proposal =
                Greedy.propose(
                                List.of(new OpenPosition(anywhere, Set.of())),
                                List.of(
                                        candidate(approved(ELM_ROAD)),
                                        candidate(approved(OAK_STREET, IN_FAVRSKOV, 1))),
                                new FrameNumbers(Map.of(frame, 1), Map.of()),
                                WEIGHTS,
                                1)
                        .getFirst();
        assertThat(proposal.practice()).isEqualTo(OAK_STREET);
        assertThat(proposal.alternatives().getFirst().byPrinciple())
                .containsEntry("SOFT-8", 60)
                .containsEntry("SOFT-1", 100)
                .containsEntry("SOFT-6", 15);
    }

    @Test
    void the_same_facts_and_seed_give_the_same_proposals_in_whatever_order_they_come() {
        List<OpenPosition> open = new ArrayList<>(positions(60));
        List<Candidate> candidates = new ArrayList<>(practices(40));
        List<Proposal> once = Greedy.propose(open, candidates, NO_FRAMES, WEIGHTS, 42);
        Collections.shuffle(open, new Random(7));
        Collections.shuffle(candidates, new Random(8));
        assertThat(Greedy.propose(open, candidates, NO_FRAMES, WEIGHTS, 42)).isEqualTo(once);
        assertThat(Greedy.propose(open, candidates, NO_FRAMES, WEIGHTS, 43)).isNotEqualTo(once);
    }

    @Test
    @Timeout(10)
    void a_round_of_240_over_260_practices_takes_seconds() {
        List<Proposal> proposals =
                Greedy.propose(positions(240), practices(260), NO_FRAMES, WEIGHTS, 1);
        assertThat(proposals).hasSize(240).allMatch(proposal -> proposal.practice() != null);
        assertThat(proposals).allMatch(proposal -> proposal.alternatives().size() <= 5);
    }

    private static List<OpenPosition> positions(int count) {
        return IntStream.range(0, count).mapToObj(i -> open("position " + i, KBU)).toList();
    }

    private static List<Candidate> practices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate(approved(practice("practice " + i), IN_RANDERS, 2)))
                .toList();
    }
}
