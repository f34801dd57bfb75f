package dk.fordel.allocation.places;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.Site;
import dk.fordel.allocation.facts.Stay;
import dk.fordel.allocation.facts.Wish;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import java.time.LocalDate;
import java.util.UUID;

/** Everything that can happen to a practice's places, in the order it usually happens. */
public sealed interface PlacesEvent {
    PracticeId practice();

    @JsonTypeName("places.opened.v1")
    record Opened(PracticeId practice, Site site, int capacity, LocalDate from, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.approved.v1")
    record Approved(PracticeId practice, Period period, String source) implements PlacesEvent {}

    @JsonTypeName("places.suspended.v1")
    record Suspended(PracticeId practice, Period period, String source) implements PlacesEvent {}

    @JsonTypeName("places.approval-withdrawn.v1")
    record ApprovalWithdrawn(PracticeId practice, LocalDate from, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.tutor-added.v1")
    record TutorAdded(PracticeId practice, UUID tutor, Period period, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.tutor-removed.v1")
    record TutorRemoved(PracticeId practice, UUID tutor, LocalDate lastDay, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.capacity-set.v1")
    record CapacitySet(PracticeId practice, LocalDate from, int trainees, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.paused.v1")
    record Paused(PracticeId practice, UUID pause, Period period, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.pause-ended.v1")
    record PauseEnded(PracticeId practice, UUID pause, LocalDate lastDay, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.wish-stated.v1")
    record WishStated(PracticeId practice, Wish wish, String source) implements PlacesEvent {}

    @JsonTypeName("places.phase-3-dispensed.v1")
    record Phase3Dispensed(PracticeId practice, Period period, Mandate mandate, String reason)
            implements PlacesEvent {}

    /** A placement holds a place on these days; an earlier stay of the same placement gives way. */
    @JsonTypeName("places.occupied.v1")
    record Occupied(PracticeId practice, Stay stay) implements PlacesEvent {}

    @JsonTypeName("places.released.v1")
    record Released(PracticeId practice, PlacementId placement) implements PlacesEvent {}

    /** The stay ended early; {@code stay} has the days it really had. */
    @JsonTypeName("places.vacated.v1")
    record Vacated(PracticeId practice, Stay stay) implements PlacesEvent {}
}
