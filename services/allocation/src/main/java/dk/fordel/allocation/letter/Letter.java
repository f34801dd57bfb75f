package dk.fordel.allocation.letter;

import dk.fordel.allocation.decision.hearing.Stance;
import dk.fordel.allocation.round.explanation.WhyHere;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a letter tells.
 *
 * @param to whom
 * @param kind of position
 * @param from first day
 * @param until last day
 * @param confirmed whether the decision stands
 * @param decided by whom, on whose behalf
 * @param why the reasons
 * @param hearing what the trainee was asked; null when nobody asked
 * @param complaintsTo who hears a complaint
 * @param on the day of the letter
 */
public record Letter(
        Recipient to,
        PositionKind kind,
        LocalDate from,
        LocalDate until,
        boolean confirmed,
        Decided decided,
        WhyHere why,
        @Nullable Hearing hearing,
        String complaintsTo,
        LocalDate on) {

    /**
     * In which capacity it was decided (ORG-1).
     *
     * @param post for example {@code AMU Randers}
     * @param onBehalfOf for whom
     * @param legalBasis on what basis
     * @param on day
     */
    public record Decided(String post, String onBehalfOf, String legalBasis, LocalDate on) {}

    /**
     * What the trainee was asked before.
     *
     * @param openedOn day
     * @param lastDay for the answer
     * @param stance null without an answer
     * @param answeredOn null without an answer
     */
    public record Hearing(
            LocalDate openedOn,
            LocalDate lastDay,
            @Nullable Stance stance,
            @Nullable LocalDate answeredOn) {}

    /** Whether municipalities were ranked and the practice lies in none of them. */
    boolean isAgainstAWish() {
        return why.wishes() > 0 && why.wishRank() == 0;
    }

    @Override
    public String toString() {
        return "a letter about placement " + why.placement();
    }
}
