package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a trainee in phase 3 is with the choice of a practice (ALLOC-P3). It ends with the place
 * that it led to: whoever needs another place chooses anew.
 *
 * @param nominated to choose from
 * @param chosen by the trainee, or agreed by the trainee and approved
 * @param agreement that the trainee brought and that waits for an answer
 */
record Choosing(
        List<PracticeId> nominated, @Nullable PracticeId chosen, @Nullable PracticeId agreement) {

    /** How many practices a trainee has to choose from. */
    static final int CHOICES = 3;

    static final Choosing NOTHING = new Choosing(List.of(), null, null);

    Choosing {
        nominated = List.copyOf(nominated);
    }

    Choosing after(Phase3Event event) {
        return switch (event) {
            case Phase3Event.Nominated e ->
                    among(e.practices().stream().map(Alternative::practice).toList());
            case Phase3Event.Chosen e -> of(e.practice());
            case Phase3Event.OwnAgreementBrought e -> bringing(e.practice());
            case Phase3Event.OwnAgreementRejected e -> bringing(null);
        };
    }

    private Choosing among(List<PracticeId> practices) {
        return new Choosing(practices, null, agreement);
    }

    private Choosing of(PracticeId practice) {
        return new Choosing(nominated, practice, agreement);
    }

    private Choosing bringing(@Nullable PracticeId practice) {
        return new Choosing(nominated, chosen, practice);
    }

    /** A decision on the agreement approves it. */
    Choosing decided(PracticeId practice) {
        return practice.equals(agreement) ? new Choosing(nominated, practice, null) : this;
    }

    /** An agreement that waits is approved by this decision or stands in its way. */
    void mustLetDecide(PracticeId practice, Reason reason) {
        if (agreement != null && !approves(practice, reason)) {
            throw new Phase3Refusal.AgreementUnanswered(agreement);
        }
    }

    /** What a decision for the practice goes against, in words; null when nothing. */
    @Nullable String against(@Nullable PracticeId recommended, PracticeId practice, Reason reason) {
        if (approves(practice, reason)) {
            return null;
        }
        if (chosen != null) {
            return chosen.equals(practice)
                    ? null
                    : "Practice %s is the trainee's choice and %s is decided."
                            .formatted(chosen, practice);
        }
        return recommended == null || recommended.equals(practice)
                ? null
                : "Practice %s is recommended and %s is chosen.".formatted(recommended, practice);
    }

    private boolean approves(PracticeId practice, Reason reason) {
        return practice.equals(agreement) && reason.code() == ReasonCode.OWN_AGREEMENT;
    }
}
