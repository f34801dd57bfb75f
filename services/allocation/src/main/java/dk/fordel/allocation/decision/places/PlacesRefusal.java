package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.ApprovedWithActiveTutor;
import dk.fordel.allocation.principles.NotDuringAPause;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Refusal;

import java.util.Map;

/** Every "no" of a practice's places; the sentence is the principle's own. */
public abstract sealed class PlacesRefusal extends Refusal {

    private PlacesRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** The first objection as a refusal. */
    static PlacesRefusal of(Map.Entry<String, String> objection) {
        String sentence = objection.getValue();
        return switch (objection.getKey()) {
            case ApprovedWithActiveTutor.ID -> new NotApproved(sentence);
            case WithinCapacity.ID -> new Full(sentence);
            case OnePhase3AtATime.ID -> new TwoInPhase3(sentence);
            case NotDuringAPause.ID -> new Pausing(sentence);
            default -> throw new IllegalArgumentException(objection.getKey());
        };
    }

    static final class NotApproved extends PlacesRefusal {
        NotApproved(String sentence) {
            super(ApprovedWithActiveTutor.ID, sentence);
        }
    }

    static final class Full extends PlacesRefusal {
        Full(String sentence) {
            super(WithinCapacity.ID, sentence);
        }
    }

    static final class TwoInPhase3 extends PlacesRefusal {
        TwoInPhase3(String sentence) {
            super(OnePhase3AtATime.ID, sentence);
        }
    }

    static final class Pausing extends PlacesRefusal {
        Pausing(String sentence) {
            super(NotDuringAPause.ID, sentence);
        }
    }

    static final class TooSmallForADispensation extends PlacesRefusal {
        TooSmallForADispensation(PracticeId practice, Period period) {
            super(
                    OnePhase3AtATime.ID,
                    "Practice %s has fewer than two active tutors in the period %s; only a large practice can have two trainees in phase 3 at once."
                            .formatted(practice, period));
        }
    }
}
