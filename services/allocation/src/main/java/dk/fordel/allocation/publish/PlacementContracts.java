package dk.fordel.allocation.publish;

import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
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
            case PlacementEvent.Opened e -> null;
            case PlacementEvent.WishesRanked e -> null;
            case PlacementEvent.Moved e -> moved(e);
            case PlacementEvent.PlaceLost e ->
                    new PlacementWithdrawn(e.placement().value(), "MOVED");
            case PlacementEvent.MoveNotHeld e -> null;
            case PlacementEvent.Recommended e -> null;
            case PlacementEvent.NoPlaceFound e -> null;
            case PlacementEvent.Decided e -> decided(e);
            case PlacementEvent.Upheld e ->
                    new PlacementRuled(
                            e.placement().value(),
                            "UPHELD",
                            e.practice().value(),
                            e.mandate().legalBasis());
            case PlacementEvent.Overruled e ->
                    new PlacementRuled(
                            e.placement().value(),
                            "CHANGED",
                            e.seat().practice().value(),
                            e.mandate().legalBasis());
            case PlacementEvent.SentBack e ->
                    new PlacementRuled(
                            e.placement().value(), "SENT_BACK", null, e.mandate().legalBasis());
            case PlacementEvent.Confirmed e -> confirmed(e.need(), e.seat());
            case PlacementEvent.Started e -> new PlacementStarted(e.placement().value(), e.on());
            case PlacementEvent.Ended e -> new PlacementEnded(e.placement().value(), e.on());
            case PlacementEvent.Withdrawn e ->
                    e.freed() == null
                            ? null
                            : new PlacementWithdrawn(e.placement().value(), e.code().name());
        };
    }

    private static @Nullable ContractEvent moved(PlacementEvent.Moved e) {
        boolean stands = e.standing() == Standing.CONFIRMED || e.standing() == Standing.STARTED;
        Seat seat = e.seat();
        return stands && seat != null ? confirmed(e.need(), seat) : null;
    }

    /** While nobody has the position, there is no trainee to tell of. */
    private static ContractEvent decided(PlacementEvent.Decided e) {
        Need need = e.need();
        UUID programme = need.programme();
        return programme == null ? decided(e, need) : named(e, need, programme);
    }

    private static PracticeNamed named(PlacementEvent.Decided e, Need need, UUID programme) {
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

    private static PlacementDecided decided(PlacementEvent.Decided e, Need need) {
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
