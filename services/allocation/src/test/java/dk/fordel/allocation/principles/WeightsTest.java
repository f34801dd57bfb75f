package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.ELM_ROAD;
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

import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.allocation.known.facts.Teaching;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.Wish;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a weight of the council does to SOFT-1 to SOFT-9 in a place that could not be better. */
@Tag("SOFT-1")
@Tag("SOFT-2")
@Tag("SOFT-3")
@Tag("SOFT-4")
@Tag("SOFT-5")
@Tag("SOFT-6")
@Tag("SOFT-7")
@Tag("SOFT-8")
@Tag("SOFT-9")
class WeightsTest {

    private static final Need NEED = need("this", KBU).wishing(List.of("730"));
    private static final Seeker SEEKER =
            new Seeker(
                    NEED,
                    TraineeFacts.NONE.bound(NEED.position(), List.of("730")),
                    List.of(),
                    null);
    private static final PracticeFacts BEST =
            approved(ELM_ROAD, IN_RANDERS, 1)
                    .treating(day("2020-01-01"), new PatientBase("RURAL", "HIGH", "HIGH"))
                    .wishing(new Wish(id("wish"), KBU, days("2026-09-01", "2026-09-01")))
                    .teaching(
                            new Teaching(
                                    new TreeMap<>(
                                            Map.of(
                                                    id("tutor 1"),
                                                    new Qualification(10, day("2026-01-01")))),
                                    List.of(
                                            new Evaluation(
                                                    id("evaluation"), day("2026-01-01"), 100))));
    private static final Candidate CANDIDATE =
            new Candidate(
                    BEST,
                    7,
                    municipality("730", RANDERS)
                            .designated("REGION", days("2026-01-01", "2027-12-31")));

    private static Map<String, Integer> points(Document document) {
        return SoftRules.points(
                SEEKER, CANDIDATE, Counting.forOne(NEED, document), document, GivenBefore.NOTHING);
    }

    private static Document weighing(Map<String, Integer> weights) {
        return new Document(
                Document.Edition.SECOND,
                List.of(Level.of("together", weights)),
                Parameters.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOFT-1", "SOFT-2", "SOFT-3", "SOFT-4", "SOFT-5", "SOFT-6", "SOFT-7", "SOFT-8",
                "SOFT-9"
            })
    void the_best_place_has_the_whole_weight_and_one_of_zero_has_and_says_nothing(String rule) {
        assertThat(points(weighing(Map.of(rule, 3)))).containsExactly(Map.entry(rule, 3));
        assertThat(points(weighing(Map.of(rule, 999)))).containsExactly(Map.entry(rule, 999));
        Document zero = weighing(Map.of(rule, 0));
        assertThat(points(zero)).isEmpty();
        assertThat(
                        SoftRules.points(
                                rule,
                                SEEKER,
                                CANDIDATE,
                                Counting.forOne(NEED, zero),
                                zero,
                                GivenBefore.NOTHING))
                .isZero();
    }

    @ParameterizedTest(name = "weight {0}: {1} for a base that is new, {2} for one not known")
    @CsvSource({"2, 0, 0", "3, 3, 0", "6, 6, 3", "100, 99, 48", "1000, 999, 498"})
    void soft_4_gives_whole_points_for_each_third(int weight, int fresh, int unknown) {
        Document document = weighing(Map.of("SOFT-4", weight));
        assertThat(points(document)).containsExactly(Map.entry("SOFT-4", fresh));
        Candidate notKnown =
                new Candidate(approved(ELM_ROAD, IN_RANDERS, 1), 7, CANDIDATE.municipality());
        assertThat(
                        SoftRules.points(
                                SEEKER,
                                notKnown,
                                Counting.forOne(NEED, document),
                                document,
                                GivenBefore.NOTHING))
                .containsExactly(Map.entry("SOFT-4", unknown));
    }

    @Test
    void the_first_edition_shows_its_four_principles_whatever_they_weigh() {
        assertThat(points(Document.first(Map.of("SOFT-1", 0, "SOFT-8", 60))))
                .containsOnlyKeys("SOFT-1", "SOFT-5", "SOFT-6", "SOFT-8")
                .containsEntry("SOFT-1", 0)
                .containsEntry("SOFT-5", 0)
                .containsEntry("SOFT-8", 60);
    }
}
