package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.matching.Rounds.candidate;
import static dk.fordel.allocation.matching.Rounds.facts;
import static dk.fordel.allocation.matching.Rounds.frame;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.Parameters;
import dk.fordel.allocation.principles.Seeker;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What the council sees before it adopts other principles. */
class ComparisonTest {

    private static final Document IN_FORCE = Document.PROPOSED;
    private static final Document WISHES_ALONE =
            new Document(
                    Document.Edition.SECOND,
                    List.of(
                            Level.of("nobody left unplaced", Map.of("PLACED", 1)),
                            Level.of("wishes", Map.of("SOFT-8", 7))),
                    Parameters.PROPOSED);

    /** The trainee wishes for Randers; Favrskov is threatened. */
    private static final Facts ONE =
            facts(
                    List.of(
                            new Seeker(
                                    Rounds.anywhere(
                                            need("first", INTRODUCTION).wishing(List.of("730"))),
                                    TraineeFacts.NONE,
                                    List.of(),
                                    null)),
                    List.of(candidate(approved(ELM_ROAD)), threatened()),
                    frame(INTRODUCTION, 5, 0));

    private static Candidate threatened() {
        Candidate one = candidate(approved(OAK_STREET, IN_FAVRSKOV, 1));
        return new Candidate(
                one.practice(),
                3,
                one.municipality().designated("REGION", days("2026-01-01", "2027-12-31")));
    }

    @Test
    void other_principles_show_whose_wishes_come_true_and_are_counted_by_those_in_force() {
        Outcome otherwise = Matching.of(ONE, WISHES_ALONE);
        Comparison preview =
                Comparison.of(
                        Matching.of(ONE, IN_FORCE), Matching.counted(otherwise, ONE, IN_FORCE));

        assertThat(preview.moves()).hasSize(1);
        assertThat(preview.byWishRankBefore()).isEqualTo(Map.of(0, 1));
        assertThat(preview.byWishRankAfter()).isEqualTo(Map.of(1, 1));
        assertThat(preview.pointsBefore())
                .containsEntry("SOFT-5", 100L)
                .containsEntry("SOFT-8", 0L);
        assertThat(preview.pointsAfter()).containsEntry("SOFT-5", 0L).containsEntry("SOFT-8", 100L);
    }

    @Test
    void the_points_of_all_places_are_what_the_levels_reached() {
        Outcome outcome = Matching.of(ONE, IN_FORCE);
        assertThat(outcome.points().get("SOFT-5")).isEqualTo(outcome.levels().get(1).value());
        assertThat(outcome.points().get("SOFT-1") + outcome.points().get("SOFT-2"))
                .isEqualTo(outcome.levels().get(2).value());
    }

    @Test
    void a_recorded_run_is_told_as_it_was_solved() {
        Outcome solved = Matching.of(ONE, IN_FORCE);
        Run recorded = Run.of(solved, 1, COUNCIL, TODAY);
        assertThat(Matching.recorded(recorded, ONE, IN_FORCE)).isEqualTo(solved);
    }
}
