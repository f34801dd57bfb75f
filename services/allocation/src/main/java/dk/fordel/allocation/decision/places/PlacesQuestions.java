package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Question;

/** What the places of a practice can be asked. */
public final class PlacesQuestions {

    private PlacesQuestions() {}

    /** What is known of the practice, and of its places up to which version. */
    public static Question<?, PracticeAtVersion> known(PracticeId practice) {
        return Question.to(Places.class, practice, Places::known);
    }
}
