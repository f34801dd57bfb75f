package dk.fordel.allocation.decision.timeline.view;

import dk.fordel.allocation.decision.hearing.HearingEvent;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.decision.timeline.view.Moment.Since;

import java.time.LocalDate;
import java.util.Objects;

/** What the timeline says of each event; one line an event, so that none is forgotten. */
final class Moments {

    private Moments() {}

    /**
     * @param recorded the day on which the event was recorded, for those that name no day
     */
    static Moment of(PlacesEvent event, LocalDate recorded) {
        return switch (event) {
            case PlacesEvent.Opened e -> Moment.of(e.from(), null, e.practice());
            case PlacesEvent.Approved e -> Moment.of(e.period().from(), null, e.practice());
            case PlacesEvent.Suspended e -> Moment.of(e.period().from(), null, e.practice());
            case PlacesEvent.ApprovalWithdrawn e -> Moment.of(e.from(), null, e.practice());
            case PlacesEvent.TutorAdded e -> Moment.of(e.period().from(), null, e.practice());
            case PlacesEvent.TutorRemoved e ->
                    Moment.of(e.lastDay().plusDays(1), null, e.practice());
            case PlacesEvent.CapacitySet e -> Moment.of(e.from(), null, e.practice());
            case PlacesEvent.Paused e -> Moment.of(e.period().from(), null, e.practice());
            case PlacesEvent.PauseEnded e -> Moment.of(e.lastDay().plusDays(1), null, e.practice());
            case PlacesEvent.WishStated e ->
                    Moment.of(e.wish().starts().from(), null, e.practice())
                            .about(e.wish().id(), Since.THE_EARLIER_OF_BOTH);
            case PlacesEvent.DiversityWished e ->
                    Moment.of(e.starts().from(), null, e.practice())
                            .about(e.wish(), Since.THE_EARLIER_OF_BOTH);
            case PlacesEvent.WishWithdrawn e ->
                    Moment.of(recorded, null, e.practice())
                            .about(e.wish(), Since.THE_DAY_OF_WHAT_IT_TAKES_BACK);
            case PlacesEvent.PatientBaseAssessed e -> Moment.of(e.from(), null, e.practice());
            case PlacesEvent.TutorQualified e ->
                    Moment.of(e.since() == null ? recorded : e.since(), null, e.practice());
            case PlacesEvent.Evaluated e -> Moment.of(e.evaluation().on(), null, e.practice());
            case PlacesEvent.Phase3Dispensed e ->
                    Moment.of(e.period().from(), null, e.practice())
                            .by(e.mandate(), null)
                            .because("DISPENSATION", e.reason());
            case PlacesEvent.Occupied e ->
                    Moment.of(e.stay().period().from(), e.stay().placement(), e.practice())
                            .about(e.stay().placement().value(), Since.THE_EARLIER_OF_BOTH);
            case PlacesEvent.Released e ->
                    Moment.of(recorded, e.placement(), e.practice())
                            .about(e.placement().value(), Since.THE_DAY_OF_WHAT_IT_TAKES_BACK);
            case PlacesEvent.Vacated e ->
                    Moment.of(
                            Objects.requireNonNull(e.stay().period().to()).plusDays(1),
                            e.stay().placement(),
                            e.practice());
        };
    }

    static Moment of(HearingEvent event) {
        return switch (event) {
            case HearingEvent.Opened e ->
                    Moment.of(e.on(), e.placement(), e.practice()).by(e.mandate(), null);
            case HearingEvent.Answered e ->
                    Moment.of(e.answeredOn(), e.placement(), e.practice())
                            .by(e.mandate(), null)
                            .because(e.stance().name(), null);
        };
    }
}
