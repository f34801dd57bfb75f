package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Question;

/** What a placement can be asked. */
public final class PlacementQuestions {

    private PlacementQuestions() {}

    /** How it stands. */
    public static Question<?, PlacementFacts> facts(PlacementId placement) {
        return Question.to(Placement.class, placement, Placement::facts);
    }

    /** Which decision waits for approval; refused when none does. */
    public static Question<?, DecisionEvent.Questioned> questioned(PlacementId placement) {
        return Question.to(Placement.class, placement, Placement::questioned);
    }
}
