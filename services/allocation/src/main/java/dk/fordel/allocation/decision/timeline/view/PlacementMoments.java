package dk.fordel.allocation.decision.timeline.view;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.Notice;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.known.facts.PlacementId;

import java.time.LocalDate;

/**
 * What the timeline says of each event of a placement; one case an event, so that none is
 * forgotten.
 */
final class PlacementMoments {

    private PlacementMoments() {}

    /**
     * @param recorded the day on which the event was recorded, for those that name no day
     */
    static Moment of(PlacementEvent event, LocalDate recorded) {
        PlacementId id = event.placement();
        return switch (event) {
            case PositionEvent.Opened e -> Moment.of(recorded, id, null);
            case PositionEvent.WishesRanked e -> Moment.of(recorded, id, null);
            case PositionEvent.Moved e -> {
                Seat seat = e.seat();
                yield Moment.of(recorded, id, seat == null ? null : seat.practice());
            }
            case PositionEvent.PlaceLost e ->
                    Moment.of(recorded, id, null)
                            .leaving(e.lost().practice())
                            .because("MOVED", e.objection());
            case PositionEvent.MoveNotHeld e ->
                    Moment.of(recorded, id, e.practice()).because("MOVED", e.objection());
            case PositionEvent.Advertised e -> Moment.of(recorded, id, null);
            case PositionEvent.Filled e -> Moment.of(recorded, id, null);
            case Phase3Event.Nominated e ->
                    Moment.of(e.on(), id, null)
                            .by(e.mandate(), e.delegation())
                            .under(e.principlesVersion())
                            .because(null, e.fewerBecause());
            case Phase3Event.Chosen e -> Moment.of(e.on(), id, e.practice()).by(e.mandate(), null);
            case Phase3Event.OwnAgreementBrought e ->
                    Moment.of(e.on(), id, e.practice())
                            .by(e.mandate(), null)
                            .under(e.principlesVersion());
            case Phase3Event.OwnAgreementRejected e ->
                    Moment.of(e.on(), id, e.practice())
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
            case IntroductionEvent.MunicipalityAssigned e ->
                    Moment.of(e.on(), id, null)
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
            case IntroductionEvent.Offered e ->
                    Moment.of(e.on(), id, e.practice()).by(e.mandate(), null);
            case IntroductionEvent.OfferAccepted e ->
                    Moment.of(e.on(), id, e.practice()).by(e.mandate(), null);
            case OtherSpecialtyEvent.RoomJudged e ->
                    Moment.of(e.on(), id, null)
                            .by(e.mandate(), e.delegation())
                            .because(null, e.words());
            case DecisionEvent.Recommended e -> recommended(id, e.recommendation(), e.on());
            case DecisionEvent.NoPlaceFound e -> recommended(id, e.recommendation(), e.on());
            case DecisionEvent.Decided e ->
                    Moment.of(e.on(), id, e.seat().practice())
                            .by(e.mandate(), e.delegation())
                            .leaving(e.before())
                            .under(e.principlesVersion())
                            .because(e.reason())
                            .atNotice(Notice.of(e.on(), e.need().stay().from()));
            case DecisionEvent.Questioned e ->
                    Moment.of(e.on(), id, e.seat().practice())
                            .by(e.mandate(), e.delegation())
                            .because(e.reason());
            case DecisionEvent.TurnedDown e ->
                    Moment.of(e.on(), id, e.practice())
                            .by(e.mandate(), null)
                            .because(null, e.words());
            case RulingEvent.Upheld e ->
                    Moment.of(e.on(), id, e.practice())
                            .by(e.mandate(), null)
                            .because(null, e.words());
            case RulingEvent.Overruled e ->
                    Moment.of(e.on(), id, e.seat().practice())
                            .by(e.mandate(), null)
                            .leaving(e.before())
                            .under(e.principlesVersion())
                            .because(e.reason())
                            .atNotice(Notice.of(e.on(), e.need().stay().from()));
            case RulingEvent.SentBack e ->
                    Moment.of(e.on(), id, null)
                            .by(e.mandate(), null)
                            .leaving(e.freed())
                            .because(null, e.words());
            case StayEvent.Confirmed e ->
                    Moment.of(e.on(), id, e.seat().practice()).by(e.mandate(), null);
            case StayEvent.Started e -> Moment.of(e.on(), id, e.practice()).by(e.mandate(), null);
            case StayEvent.Ended e -> Moment.of(e.on(), id, e.practice()).by(e.mandate(), null);
            case StayEvent.Withdrawn e ->
                    Moment.of(e.on(), id, null)
                            .by(e.mandate(), null)
                            .leaving(e.freed())
                            .because(e.code().name(), e.words());
        };
    }

    private static Moment recommended(PlacementId id, Recommendation recommendation, LocalDate on) {
        return Moment.of(on, id, recommendation.practice())
                .under(recommendation.principlesVersion());
    }
}
