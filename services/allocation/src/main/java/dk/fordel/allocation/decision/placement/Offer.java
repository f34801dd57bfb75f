package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A confirmed place that an introduction doctor can accept or decline (ALLOC-INTRO).
 *
 * @param lastDay to answer
 * @param accepted whether it was
 */
record Offer(LocalDate lastDay, boolean accepted) {

    /** Whether this is another offer than the one before; refused when it makes no sense. */
    static boolean isNew(
            PlacementId placement,
            @Nullable Offer before,
            LocalDate lastDay,
            Period stay,
            LocalDate on) {
        mustBeOpen(placement, before);
        if (lastDay.isBefore(on) || !lastDay.isBefore(stay.from())) {
            throw new IntroductionRefusal.NoTimeToAnswer(lastDay, on, stay.from());
        }
        return before == null || !before.lastDay.equals(lastDay);
    }

    /** An accepted offer is neither declined nor made again. */
    static void mustBeOpen(PlacementId placement, @Nullable Offer offer) {
        if (offer != null && offer.accepted) {
            throw new IntroductionRefusal.Accepted(placement);
        }
    }

    void mustBeInTime(LocalDate day) {
        if (day.isAfter(lastDay)) {
            throw new IntroductionRefusal.AnsweredTooLate(lastDay);
        }
    }

    Offer accept() {
        return new Offer(lastDay, true);
    }
}
