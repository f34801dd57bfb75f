package dk.fordel.allocation.decision.places;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

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

    @JsonTypeName("places.diversity-wished.v1")
    record DiversityWished(PracticeId practice, UUID wish, Period starts, String source)
            implements PlacesEvent {}

    @JsonTypeName("places.wish-withdrawn.v1")
    record WishWithdrawn(PracticeId practice, UUID wish, String source) implements PlacesEvent {}

    /** Whom the practice treats from a day on (SOFT-4). */
    @JsonTypeName("places.patient-base-assessed.v1")
    record PatientBaseAssessed(PracticeId practice, LocalDate from, PatientBase base, String source)
            implements PlacesEvent {}

    /**
     * How well a tutor teaches (SOFT-7).
     *
     * @param since from which day on; null in what was recorded before that was told
     */
    @JsonTypeName("places.tutor-qualified.v2")
    record TutorQualified(
            PracticeId practice,
            UUID tutor,
            Qualification qualification,
            @Nullable LocalDate since,
            String source)
            implements PlacesEvent {}

    /** How trainees found the practice (SOFT-7). */
    @JsonTypeName("places.evaluated.v1")
    record Evaluated(PracticeId practice, Evaluation evaluation, String source)
            implements PlacesEvent {}

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
