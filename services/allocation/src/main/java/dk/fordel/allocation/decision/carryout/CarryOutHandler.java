package dk.fordel.allocation.decision.carryout;

import dk.fordel.allocation.decision.deciding.Seats;
import dk.fordel.allocation.decision.deciding.TakenFacts;
import dk.fordel.allocation.decision.hearing.Wishes;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.StayCommand;
import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.trainee.TraineeQuestions;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Confirms, starts, ends and withdraws, with the place in the practice in one unit of work. */
@Component
class CarryOutHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Seats seats;
    private final Mandates mandates;
    private final Wishes wishes;
    private final TakenFacts taken;

    CarryOutHandler(
            CommandGateway gateway,
            AggregateReader aggregates,
            Seats seats,
            Mandates mandates,
            Wishes wishes,
            TakenFacts taken) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.seats = seats;
        this.mandates = mandates;
        this.wishes = wishes;
        this.taken = taken;
    }

    /**
     * A decision is confirmed only if HARD-1, HARD-3 and HARD-6 still hold, and whom it goes
     * against was heard (SOFT-8).
     */
    @CommandHandler
    void handle(CarryOut.Confirm c) {
        List<PlacementFacts> all =
                c.placements().stream()
                        .distinct()
                        .sorted(Comparator.comparing(PlacementId::value))
                        .map(this::show)
                        .toList();
        Map<PlacementId, TraineeFacts> barred = new HashMap<>();
        for (PlacementFacts one : all) {
            barred.put(
                    one.need().placement(),
                    aggregates.ask(TraineeQuestions.facts(one.need().trainee())));
        }
        all.stream()
                .filter(one -> one.seat() != null)
                .sorted(Comparator.comparing(CarryOutHandler::practiceOf))
                .forEach(this::vouch);
        wishes.mustBeHeard(all, c.on());
        for (PlacementFacts one : all) {
            PlacementId id = one.need().placement();
            gateway.sendAndWait(
                    new StayCommand.Confirm(
                            id,
                            barred.getOrDefault(id, TraineeFacts.NONE).barred(),
                            mandate(one, c.who(), c.on()),
                            c.on()));
        }
    }

    @CommandHandler
    void handle(CarryOut.Start c) {
        PlacementFacts placement = show(c.placement());
        gateway.sendAndWait(
                new StayCommand.Start(c.placement(), mandate(placement, c.who(), c.on()), c.on()));
    }

    @CommandHandler
    void handle(CarryOut.End c) {
        PlacementFacts placement = show(c.placement());
        Mandate mandate = mandate(placement, c.who(), c.on());
        gateway.sendAndWait(new StayCommand.End(c.placement(), mandate, c.on()));
        vacate(placement, c.on());
    }

    @CommandHandler
    void handle(CarryOut.Withdraw c) {
        PlacementFacts placement = show(c.placement());
        Mandate mandate = mandate(placement, c.who(), c.on());
        gateway.sendAndWait(
                new StayCommand.Withdraw(c.placement(), c.code(), mandate, c.words(), c.on()));
        seats.free(c.placement(), placement.seat());
    }

    private void vouch(PlacementFacts placement) {
        Seat seat = placement.seat();
        if (seat != null) {
            taken.mustBeWhole(placement.need(), seat.practice());
            gateway.sendAndWait(
                    new PlacesCommand.Vouch(seat.practice(), placement.need().placement()));
        }
    }

    private void vacate(PlacementFacts placement, LocalDate lastDay) {
        Seat seat = placement.seat();
        if (seat != null) {
            gateway.sendAndWait(
                    new PlacesCommand.Vacate(
                            seat.practice(), placement.need().placement(), lastDay));
        }
    }

    private PlacementFacts show(PlacementId placement) {
        return aggregates.ask(PlacementQuestions.facts(placement));
    }

    private Mandate mandate(PlacementFacts placement, Decider who, LocalDate on) {
        Seat seat = placement.seat();
        String area = seat == null ? Mandates.NOWHERE : seat.area().code();
        return mandates.toCarryOut(who, placement.need().kind(), area, on).mandate();
    }

    private static String practiceOf(PlacementFacts placement) {
        Seat seat = placement.seat();
        return seat == null ? "" : seat.practice().toString();
    }
}
