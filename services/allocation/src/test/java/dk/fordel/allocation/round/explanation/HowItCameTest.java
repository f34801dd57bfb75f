package dk.fordel.allocation.round.explanation;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.placementOf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Conflict;
import dk.fordel.allocation.matching.Conflict.Bound;
import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Measures;
import dk.fordel.allocation.matching.Run;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class HowItCameTest {

    private static final Bound PLACE = new Bound("HARD-2", ELM_ROAD, null, 1, 4);
    private static final Bound FRAME =
            new Bound("HARD-7", null, new FrameKey(PositionKind.INTRODUCTION, 2026, "Øst"), 0, 3);
    private static final Bound PHASE_3 = new Bound("HARD-5", ELM_ROAD, null, 1, 2);

    @Test
    void the_tail_is_counted_and_the_proof_is_named_level_by_level() {
        HowItCame came = came(new LevelResult("nobody left unplaced", 1_233, 1_233));
        assertThat(came.proven()).isTrue();
        assertThat(text(came))
                .contains(
                        "Af 1.234 stillinger fik 1.233 en anbefalet plads, og 1 fik ingen.",
                        "900 fik ønske nr. 1.",
                        "33 fik ønske nr. 3.",
                        "300 fik ingen af de ønskede kommuner",
                        "at intet bedre findes.",
                        "Niveau 1 (»ingen uden plads«): 1.233, bevist bedst.")
                .doesNotContain("draw", "niveau 2");
    }

    @Test
    void an_empty_round_is_not_proven_best_but_has_nothing_to_place() {
        Run empty =
                new Run(
                        0,
                        0,
                        0,
                        new TreeMap<>(),
                        1,
                        "draw",
                        List.of(new LevelResult("nobody left unplaced", 0, 0)),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        HR,
                        TODAY);
        HowItCame came = HowItCame.of(new RoundId(id("round")), 1, empty, 1, null);

        assertThat(came.proven()).isFalse();
        assertThat(text(came))
                .contains("ingen åbne stillinger", "intet at bevise")
                .doesNotContain("bedst");
    }

    @Test
    void a_gap_is_said_where_the_proof_is_missing() {
        HowItCame came = came(new LevelResult("We first", 90, 100));
        assertThat(came.proven()).isFalse();
        assertThat(came.levels().getFirst().gap()).isEqualTo(10);
        assertThat(String.join("\n", HowItCameText.of(came, Language.EN)))
                .contains(
                        "not proven on all levels",
                        "Level 1 (“We first”): 90; at most 100 is possible, so up to 10 may be missing.");
    }

    @Test
    void fairness_waits_and_threatened_areas_are_told_before_and_after() {
        HowItCame came = came(new LevelResult("nobody left unplaced", 1, 1));
        assertThat(text(came))
                .contains(
                        "Jains indeks for 400 praksis (1 er helt lige): 0,900 før og 0,955 efter.",
                        "0,00, 1,00 og 2,50 før; 0,50, 1,00 og 2,00 efter",
                        "1.365 dage før og 200 dage efter",
                        "25,0 % før og 31,2 % efter");
        assertThat(String.join("\n", HowItCameText.of(came, Language.EN)))
                .contains("0.900 before and 0.955 after", "25.0% before and 31.2% after");
    }

    @Test
    void a_conflict_says_who_competes_for_what_and_what_would_resolve_it() {
        String text = text(came(new LevelResult("nobody left unplaced", 1, 1)));
        assertThat(text)
                .contains(
                        "2 stillinger (%s og %s) konkurrerer om for lidt: 1 plads i praksis %s (Plads i praksis (HARD-2)), ingen stillinger i rammen introduktionsstillinger 2026, Øst (Rådets ramme (HARD-7)) og kun én fase 3-læge ad gangen i praksis %s"
                                .formatted(
                                        placementOf("first"),
                                        placementOf("second"),
                                        ELM_ROAD,
                                        ELM_ROAD),
                        "Det kan løses med en plads mere i praksis %s eller en stilling mere i rammen introduktionsstillinger 2026, Øst eller en dispensation i praksis %s."
                                .formatted(ELM_ROAD, ELM_ROAD),
                        "Stilling %s har ingen mulig praksis".formatted(placementOf("third")));
    }

    private static String text(HowItCame came) {
        return String.join("\n", HowItCameText.of(came, Language.DA));
    }

    private static HowItCame came(LevelResult first) {
        List<Bound> all = List.of(PLACE, FRAME, PHASE_3);
        Run run =
                new Run(
                        1_234,
                        1_233,
                        1,
                        new TreeMap<>(Map.of(0, 300, 1, 900, 3, 33)),
                        1,
                        "tie break",
                        List.of(first, new LevelResult("draw 7 1", 5, 5)),
                        List.of(
                                new Conflict(
                                        List.of(placementOf("first"), placementOf("second")),
                                        all,
                                        all),
                                new Conflict(List.of(placementOf("third")), List.of(), List.of())),
                        new Measures(400, 900, 0, 100, 250, 1_365, 250),
                        new Measures(400, 955, 50, 100, 200, 200, 312),
                        List.of(),
                        HR,
                        TODAY);
        return HowItCame.of(new RoundId(id("round")), 2, run, 1, null);
    }
}
