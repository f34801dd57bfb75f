package dk.fordel.allocation.publish;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.allocation.PracticeNamed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What others learn of a placement. One that moved while it stood is confirmed again with its new
 * days; one that lost its place by a move is withdrawn with the reason {@code MOVED}.
 */
final class PlacementContracts {

    private PlacementContracts() {}

    static @Nullable ContractEvent of(PlacementEvent event) {
        return switch (event) {
            case PositionEvent.Opened e -> null;
            case PositionEvent.Advertised e -> null;
            case PositionEvent.Filled e -> null;
            case PositionEvent.WishesRanked e -> null;
            case PositionEvent.Moved e -> moved(e);
            case PositionEvent.PlaceLost e ->
                    new PlacementWithdrawn(e.placement().value(), "MOVED");
            case PositionEvent.MoveNotHeld e -> null;
            case Phase3Event e -> null;
            case IntroductionEvent e -> null;
            case OtherSpecialtyEvent e -> null;
            case DecisionEvent.Recommended e -> null;
            case DecisionEvent.NoPlaceFound e -> null;
            case DecisionEvent.Questioned e -> null;
            case DecisionEvent.TurnedDown e -> null;
            case DecisionEvent.Decided e -> decided(e);
            case RulingEvent.Upheld e ->
                    new PlacementRuled(
                            e.placement().value(),
                            "UPHELD",
                            e.practice().value(),
                            e.mandate().legalBasis());
            case RulingEvent.Overruled e ->
                    new PlacementRuled(
                            e.placement().value(),
                            "CHANGED",
                            e.seat().practice().value(),
                            e.mandate().legalBasis());
            case RulingEvent.SentBack e ->
                    new PlacementRuled(
                            e.placement().value(), "SENT_BACK", null, e.mandate().legalBasis());
            case StayEvent.Confirmed e -> confirmed(e.need(), e.seat());
            case StayEvent.Started e -> new PlacementStarted(e.placement().value(), e.on());
            case StayEvent.Ended e -> new PlacementEnded(e.placement().value(), e.on());
            case StayEvent.Withdrawn e ->
                    e.freed() == null
                            ? null
                            : new PlacementWithdrawn(e.placement().value(), e.code().name());
        };
    }

    private static @Nullable ContractEvent moved(PositionEvent.Moved e) {
        boolean stands = e.standing() == Standing.CONFIRMED || e.standing() == Standing.STARTED;
        Seat seat = e.seat();
        return stands && seat != null ? confirmed(e.need(), seat) : null;
    }

    /** While nobody has the position, there is no trainee to tell of. */
    private static ContractEvent decided(DecisionEvent.Decided e) {
        Need need = e.need();
        UUID programme = need.programme();
        return programme == null ? decided(e, need) : named(e, need, programme);
    }

    private static PracticeNamed named(DecisionEvent.Decided e, Need need, UUID programme) {
        return new PracticeNamed(
                e.placement().value(),
                need.position().value(),
                programme,
                e.seat().practice().value(),
                need.kind().name(),
                need.stay().from(),
                lastDay(need),
                e.seat().site().municipality(),
                e.seat().area().code(),
                e.mandate().role().name(),
                e.mandate().onBehalfOf(),
                e.mandate().legalBasis(),
                e.principlesVersion(),
                e.override());
    }

    private static PlacementDecided decided(DecisionEvent.Decided e, Need need) {
        return new PlacementDecided(
                e.placement().value(),
                need.position().value(),
                need.trainee().value(),
                e.seat().practice().value(),
                need.kind().name(),
                need.stay().from(),
                lastDay(need),
                e.seat().site().municipality(),
                e.seat().area().code(),
                e.mandate().role().name(),
                e.mandate().onBehalfOf(),
                e.mandate().legalBasis(),
                e.principlesVersion(),
                e.override(),
                e.reason().code() == null ? null : e.reason().code().name());
    }

    private static PlacementConfirmed confirmed(Need need, Seat seat) {
        return new PlacementConfirmed(
                need.placement().value(),
                need.position().value(),
                need.trainee().value(),
                seat.practice().value(),
                need.kind().name(),
                need.stay().from(),
                lastDay(need),
                seat.site().municipality(),
                seat.site().postcode(),
                seat.area().code(),
                need.payingHospital());
    }

    private static LocalDate lastDay(Need need) {
        return Objects.requireNonNull(need.stay().to());
    }
}
