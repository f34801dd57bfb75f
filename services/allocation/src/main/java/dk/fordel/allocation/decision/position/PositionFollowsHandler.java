package dk.fordel.allocation.decision.position;

import dk.fordel.allocation.decision.deciding.Seats;
import dk.fordel.allocation.decision.frame.FrameCommand;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.PositionCommand;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.decision.placement.StayCommand;
import dk.fordel.allocation.decision.placement.WithdrawalCode;
import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.eventstore.AggregateReader;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * A fact of the trainee service cannot be refused, so its consequence is decided here: the place
 * moves along if the practice has room, and is lost in words if not. A trainee who is there already
 * keeps the old days until somebody finds room.
 */
@Component
class PositionFollowsHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Seats seats;

    PositionFollowsHandler(CommandGateway gateway, AggregateReader aggregates, Seats seats) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.seats = seats;
    }

    @CommandHandler
    void handle(PositionFollows.Moved c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        Standing standing = placement.standing();
        if (standing == Standing.ENDED || standing == Standing.WITHDRAWN) {
            return; // nothing is left to move
        }
        Seat seat = placement.seat();
        if (seat == null || placement.need().stay().equals(c.days())) {
            gateway.sendAndWait(
                    new PositionCommand.Move(c.placement(), c.days(), seat, c.source()));
            return;
        }
        Need moved = placement.need().on(c.days());
        FrameKey frame =
                standing == Standing.STARTED ? seat.frame() : FrameKey.of(moved, seat.area());
        String objection = shift(moved, seat, frame);
        if (objection == null) {
            gateway.sendAndWait(
                    new PositionCommand.Move(
                            c.placement(), c.days(), seat.within(frame), c.source()));
        } else if (standing == Standing.STARTED) {
            gateway.sendAndWait(
                    new PositionCommand.NoteUnheldMove(
                            c.placement(), c.days(), objection, c.source()));
        } else {
            seats.free(c.placement(), seat);
            gateway.sendAndWait(
                    new PositionCommand.LosePlace(c.placement(), c.days(), objection, c.source()));
        }
    }

    @CommandHandler
    void handle(PositionFollows.Cancelled c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        switch (placement.standing()) {
            case ENDED, WITHDRAWN -> {}
            case STARTED -> end(placement, c.on());
            case OPEN, DECIDED, CONFIRMED -> {
                gateway.sendAndWait(
                        new StayCommand.Withdraw(
                                c.placement(),
                                WithdrawalCode.POSITION_CANCELLED,
                                null,
                                "Told by the trainee service in " + c.source(),
                                c.on()));
                seats.free(c.placement(), placement.seat());
            }
        }
    }

    /** A place moved in vain, because the frame of the new year is used up, is lost at once. */
    private @Nullable String shift(Need moved, Seat seat, @Nullable FrameKey frame) {
        Stay stay = new Stay(moved.placement(), moved.kind(), moved.stay());
        Attempt place = gateway.sendAndWait(new PlacesCommand.Shift(seat.practice(), stay));
        FrameKey before = seat.frame();
        if (place.objection() != null || frame == null || frame.equals(before)) {
            return place.objection();
        }
        Attempt left = gateway.sendAndWait(new FrameCommand.UseIfLeft(frame, moved.placement()));
        if (left.objection() == null && before != null) {
            gateway.sendAndWait(new FrameCommand.Release(before, moved.placement()));
        }
        return left.objection();
    }

    private void end(PlacementFacts placement, LocalDate on) {
        Seat seat = placement.seat();
        LocalDate first = placement.need().stay().from();
        LocalDate last = placement.need().stay().to();
        LocalDate day = on.isBefore(first) ? first : last != null && on.isAfter(last) ? last : on;
        gateway.sendAndWait(new StayCommand.End(placement.need().placement(), null, day));
        if (seat != null) {
            gateway.sendAndWait(
                    new PlacesCommand.Vacate(seat.practice(), placement.need().placement(), day));
        }
    }
}
