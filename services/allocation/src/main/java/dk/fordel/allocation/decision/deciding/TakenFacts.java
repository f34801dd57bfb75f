package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeId;

import org.springframework.stereotype.Component;

/** Nothing is decided on facts of which some are known to be missing (HARD-1, HARD-3). */
@Component
public class TakenFacts {

    private final WaitingFacts waiting;

    TakenFacts(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    /**
     * @throws FactsNotTaken when facts about the practice, the trainee or the position are parked
     */
    public void mustBeWhole(Need need, PracticeId practice) {
        if (waiting.anyAbout(practice.value())) {
            throw new FactsNotTaken("practice", practice);
        }
        if (waiting.anyAbout(need.trainee().value())) {
            throw new FactsNotTaken(need.vacant() ? "programme" : "trainee", need.trainee());
        }
        if (waiting.anyAbout(need.position().value())) {
            throw new FactsNotTaken("position", need.position());
        }
    }
}
