package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.known.facts.Capacity;
import dk.fordel.allocation.known.facts.PracticeFacts;

import org.jspecify.annotations.Nullable;

/**
 * What a practice's events add up to: the state of its places and the row of the facts view alike.
 */
public final class PracticeHistory {

    private PracticeHistory() {}

    /**
     * The facts after one more event.
     *
     * @param before null before the first event, which is {@link PlacesEvent.Opened}
     */
    public static PracticeFacts after(@Nullable PracticeFacts before, PlacesEvent event) {
        if (event instanceof PlacesEvent.Opened e) {
            Capacity capacity = Capacity.NONE.from(e.from(), e.capacity());
            return PracticeFacts.registered(e.practice(), e.site(), capacity);
        }
        if (before == null) {
            throw new IllegalStateException(event + " came before its practice.");
        }
        return switch (event) {
            case PlacesEvent.Opened e -> before;
            case PlacesEvent.Approved e -> before.approvedIn(e.period());
            case PlacesEvent.Suspended e -> before.suspendedIn(e.period());
            case PlacesEvent.ApprovalWithdrawn e -> before.notApprovedSince(e.from());
            case PlacesEvent.TutorAdded e -> before.tutored(e.tutor(), e.period());
            case PlacesEvent.TutorRemoved e -> before.notTutoredAfter(e.tutor(), e.lastDay());
            case PlacesEvent.CapacitySet e -> before.withCapacity(e.from(), e.trainees());
            case PlacesEvent.Paused e -> before.pausing(e.pause(), e.period());
            case PlacesEvent.PauseEnded e -> before.pausingUntil(e.pause(), e.lastDay());
            case PlacesEvent.WishStated e -> before.wishing(e.wish());
            case PlacesEvent.DiversityWished e -> before.wishingDiversity(e.wish(), e.starts());
            case PlacesEvent.WishWithdrawn e -> before.notWishing(e.wish());
            case PlacesEvent.PatientBaseAssessed e -> before.treating(e.from(), e.base());
            case PlacesEvent.TutorQualified e ->
                    before.teaching(before.teaching().qualified(e.tutor(), e.qualification()));
            case PlacesEvent.Evaluated e ->
                    before.teaching(before.teaching().evaluated(e.evaluation()));
            case PlacesEvent.Phase3Dispensed e -> before.dispensedIn(e.period());
            case PlacesEvent.Occupied e -> before.taking(e.stay());
            case PlacesEvent.Released e -> before.without(e.placement());
            case PlacesEvent.Vacated e -> before.taking(e.stay());
        };
    }
}
