package dk.fordel.allocation.decision.timeline.view;

import dk.fordel.allocation.decision.placement.FlowEvent;
import dk.fordel.allocation.decision.placement.QuestionEvent;

import java.time.LocalDate;

/** What the timeline says of what follows from the kind of a position. */
final class FlowMoments {

    private FlowMoments() {}

    /**
     * @param recorded the day on which the event was recorded, for those that name no day
     */
    static Moment of(FlowEvent event, LocalDate recorded) {
        return switch (event) {
            case FlowEvent.Advertised e -> Moment.of(recorded, e.placement(), null);
            case FlowEvent.Filled e -> Moment.of(recorded, e.placement(), null);
            case FlowEvent.Nominated e ->
                    Moment.of(e.on(), e.placement(), null)
                            .by(e.mandate(), e.delegation())
                            .under(e.principlesVersion())
                            .because(null, e.fewerBecause());
            case FlowEvent.Chosen e ->
                    Moment.of(e.on(), e.placement(), e.practice()).by(e.mandate(), null);
            case FlowEvent.OwnAgreementBrought e ->
                    Moment.of(e.on(), e.placement(), e.practice())
                            .by(e.mandate(), null)
                            .under(e.principlesVersion());
            case FlowEvent.OwnAgreementRejected e ->
                    Moment.of(e.on(), e.placement(), e.practice())
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
            case FlowEvent.MunicipalityAssigned e ->
                    Moment.of(e.on(), e.placement(), null)
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
            case FlowEvent.Offered e ->
                    Moment.of(e.on(), e.placement(), e.practice()).by(e.mandate(), null);
            case FlowEvent.OfferAccepted e ->
                    Moment.of(e.on(), e.placement(), e.practice()).by(e.mandate(), null);
            case FlowEvent.RoomJudged e ->
                    Moment.of(e.on(), e.placement(), null)
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
        };
    }

    static Moment of(QuestionEvent event) {
        return switch (event) {
            case QuestionEvent.Questioned e ->
                    Moment.of(e.on(), e.placement(), e.seat().practice())
                            .by(e.mandate(), e.delegation())
                            .because(e.reason());
            case QuestionEvent.TurnedDown e ->
                    Moment.of(e.on(), e.placement(), e.practice())
                            .by(e.mandate(), null)
                            .because(null, e.words());
        };
    }
}
