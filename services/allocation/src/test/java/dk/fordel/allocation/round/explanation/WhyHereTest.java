package dk.fordel.allocation.round.explanation;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.placementOf;
import static dk.fordel.allocation.Town.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Others;
import dk.fordel.allocation.round.explanation.Difference.ByRule;
import dk.fordel.allocation.round.explanation.Difference.Verdict;
import dk.fordel.allocation.round.explanation.Placing.Decision;
import dk.fordel.allocation.round.explanation.WhyHere.Outcome;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

class WhyHereTest {

    private static final PracticeId ASH_LANE = practice("Ash Lane");

    private static final Alternative ELM =
            alternative(ELM_ROAD, Map.of("SOFT-1", 50, "SOFT-2", 50, "SOFT-8", 100), 1_234, 1);

    @Test
    void the_first_level_on_which_an_alternative_is_worse_is_named_with_points_and_rules() {
        Alternative oak =
                alternative(OAK_STREET, Map.of("SOFT-1", 33, "SOFT-2", 60, "SOFT-8", 100), 9, 1);
        WhyHere why = WhyHere.of(suggested(null, ELM, oak));
        Difference against = why.others().getFirst().against();
        assertThat(against.verdict()).isEqualTo(Verdict.FEWER_POINTS);
        assertThat(against.level().level()).isEqualTo("fair load and all kinds");
        assertThat(against.lessBy()).isEqualTo(7);
        assertThat(against.rules())
                .containsExactly(new ByRule("SOFT-1", 17), new ByRule("SOFT-2", -10));
        assertThat(text(why))
                .contains(
                        "7 point færre på niveau 3 (»rimelig fordeling og alle typer«)",
                        "Rimelig fordeling over tid (SOFT-1): 17 færre og Alle typer uddannelseslæger (SOFT-2): 10 flere");
    }

    @Test
    void what_it_gains_is_told_level_by_level_and_rule_by_rule() {
        assertThat(text(WhyHere.of(suggested(null, ELM))))
                .contains(
                        "Niveau 1 (»ingen uden plads«): 1 point, nemlig Alle får en plads (PLACED): 1 af 1.",
                        "Niveau 6 (»ønsker og uddannelse«): 100 point",
                        "Uddannelseslægens ønsker (SOFT-8): 100 af 100",
                        "ønske nr. 1 af 2");
    }

    @Test
    void equals_are_told_apart_by_the_wait_and_then_by_the_draw() {
        WhyHere why =
                WhyHere.of(suggested(null, ELM, like(OAK_STREET, 1_233), like(ASH_LANE, 1_234)));
        assertThat(verdicts(why)).containsExactly(Verdict.SHORTER_WAIT, Verdict.EQUAL);
        assertThat(text(why)).contains("1.233 dage mod 1.234", "lodtrækningen");
        assertThat(String.join("\n", WhyHereText.of(why, Language.EN)))
                .contains("1,233 days against 1,234", "the draw decided");
    }

    @Test
    void what_was_recommended_before_counts_on_its_own_level() {
        WhyHere why = WhyHere.of(suggested(ELM_ROAD, ELM, like(OAK_STREET, 2_000)));
        assertThat(why.others().getFirst().against().rules())
                .containsExactly(new ByRule("KEPT", 1));
        assertThat(text(why)).contains("niveau 7 (»færrest ændringer«)");
    }

    @Test
    void an_alternative_that_is_better_for_this_one_alone_is_told_as_such() {
        Alternative oak =
                alternative(OAK_STREET, Map.of("SOFT-1", 90, "SOFT-2", 50, "SOFT-8", 100), 9, 1);
        WhyHere why = WhyHere.of(suggested(null, ELM, oak));
        assertThat(verdicts(why)).containsExactly(Verdict.MORE_POINTS);
        assertThat(text(why)).contains("40 point mere", "For alle stillinger tilsammen");
    }

    @Test
    void a_decision_against_the_recommendation_says_for_which_reason_and_what_it_gave_up() {
        Alternative oak =
                alternative(OAK_STREET, Map.of("SOFT-1", 33, "SOFT-2", 50, "SOFT-8", 100), 9, 1);
        WhyHere why = WhyHere.of(decided(OAK_STREET, "751", ELM, oak));
        assertThat(why.outcome()).isEqualTo(Outcome.OTHERWISE);
        assertThat(why.noticeWeeks()).isEqualTo(13);
        assertThat(text(why))
                .contains(
                        "afviger altså fra anbefalingen",
                        "truffet 1. juni 2026 af AMU Randers",
                        "hvad uddannelseslægen endnu skal lære",
                        "Afgørelsen hviler på: Bredt patientgrundlag (SOFT-4), nemlig hvilke patientgrupper uddannelseslægen har mødt.",
                        "»Land {0}«",
                        "ikke blandt de 2 ønsker",
                        "13 hele uger.",
                        "har 17 point mere på niveau 3");
        assertThat(String.join("\n", WhyHereText.of(why, Language.EN)))
                .contains(
                        "The decision rests on: Broad patient base (SOFT-4), namely which patient bases the trainee has met.");
        WhyHere unknown = WhyHere.of(decided(ASH_LANE, "730", ELM));
        assertThat(text(unknown)).contains("ikke blandt de bedste mulige", "ønske nr. 1 af 2");
    }

    @Test
    void a_decision_for_the_sixth_best_practice_tells_its_points() {
        Alternative sixth =
                alternative(ASH_LANE, Map.of("SOFT-1", 12, "SOFT-2", 50, "SOFT-8", 100), 9, 1);
        Placing decided = decided(ASH_LANE, "730", ELM);
        Recommendation short_ = Objects.requireNonNull(decided.recommendation());
        Recommendation whole =
                new Recommendation(
                        short_.round(),
                        short_.practice(),
                        short_.area(),
                        short_.alternatives(),
                        short_.possible(),
                        short_.excluded(),
                        short_.principlesVersion(),
                        Others.of(List.of(sixth)));
        WhyHere why =
                WhyHere.of(
                        new Placing(
                                decided.placement(),
                                decided.starts(),
                                decided.wishes(),
                                whole,
                                decided.kept(),
                                decided.levels(),
                                decided.decision()));

        assertThat(why.levels()).isNotEmpty();
        assertThat(text(why)).doesNotContain("ikke blandt de bedste mulige");
    }

    @Test
    void whom_the_hard_rules_exclude_is_counted_also_when_nothing_is_left() {
        Recommendation none =
                new Recommendation(
                        new RoundId(id("round")),
                        null,
                        "randers",
                        List.of(),
                        0,
                        new TreeMap<>(Map.of("HARD-2", 3, "HARD-4", 1_200)),
                        1,
                        Others.NONE);
        WhyHere why = WhyHere.of(placing(none, null, null));
        assertThat(why.outcome()).isEqualTo(Outcome.NO_PLACE);
        assertThat(text(why))
                .contains(
                        "ingen mulig praksis",
                        "3 praksis var udelukket af Plads i praksis (HARD-2).",
                        "1.200 praksis var udelukket af Geografi (HARD-4).");
        assertThat(text(WhyHere.of(placing(null, null, null)))).contains("Ingen runde");
    }

    private static List<Verdict> verdicts(WhyHere why) {
        return why.others().stream().map(other -> other.against().verdict()).toList();
    }

    private static String text(WhyHere why) {
        return String.join("\n", WhyHereText.of(why, Language.DA));
    }

    private static Placing suggested(@Nullable PracticeId kept, Alternative... alternatives) {
        return placing(recommendation(alternatives), kept, null);
    }

    private static Placing decided(
            PracticeId practice, String municipality, Alternative... alternatives) {
        return placing(
                recommendation(alternatives),
                null,
                new Decision(
                        practice,
                        municipality,
                        List.of(),
                        new Reason(ReasonCode.LEARNING_NEED, "Land {0}", GROUNDS),
                        "AMU Randers",
                        day("2026-06-01")));
    }

    private static Recommendation recommendation(Alternative... alternatives) {
        return new Recommendation(
                new RoundId(id("round")),
                alternatives[0].practice(),
                "randers",
                Arrays.asList(alternatives),
                alternatives.length,
                new TreeMap<>(),
                1,
                null);
    }

    private static Placing placing(
            @Nullable Recommendation recommendation,
            @Nullable PracticeId kept,
            @Nullable Decision decision) {
        return new Placing(
                placementOf("first"),
                day("2026-09-01"),
                List.of("730", "710"),
                recommendation,
                kept,
                Document.PROPOSED.levels(),
                decision);
    }

    private static Alternative like(PracticeId practice, long daysWaited) {
        return alternative(practice, ELM.byPrinciple(), daysWaited, 1);
    }

    private static Alternative alternative(
            PracticeId practice, Map<String, Integer> points, long daysWaited, int wishRank) {
        return new Alternative(practice, 0, new TreeMap<>(points), daysWaited, wishRank, 1);
    }
}
