package dk.fordel.allocation.decision.position;

import dk.fordel.allocation.decision.deciding.Seats;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.PositionCommand;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.trainee.TraineeQuestions;
import dk.fordel.allocation.principles.NeverBarred;
import dk.fordel.eventstore.AggregateReader;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Opens placements that have no trainee yet, and gives them one. A trainee who can never be placed
 * in the practice that was advertised (HARD-3) takes the programme all the same, and the position
 * loses its place in words.
 */
@Component
class VacancyHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Seats seats;

    VacancyHandler(CommandGateway gateway, AggregateReader aggregates, Seats seats) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.seats = seats;
    }

    @CommandHandler
    void handle(Vacancy.Advertised c) {
        PlacementId placement = c.need().placement();
        gateway.sendAndWait(new PositionCommand.Advertise(placement, c.need(), c.source()));
        gateway.sendAndWait(new PositionFollows.Moved(placement, c.need().stay(), c.source()));
    }

    @CommandHandler
    void handle(Vacancy.Filled c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        if (!placement.need().vacant()) {
            return; // told twice, filled once
        }
        TraineeFacts trainee = aggregates.ask(TraineeQuestions.facts(c.trainee()));
        gateway.sendAndWait(new PositionCommand.Fill(c.placement(), c.trainee(), c.source()));
        Seat seat = placement.seat();
        String objection =
                seat == null ? null : NeverBarred.objection(trainee.barred(), seat.practice());
        if (objection != null) {
            seats.free(c.placement(), seat);
            gateway.sendAndWait(
                    new PositionCommand.LosePlace(
                            c.placement(), placement.need().stay(), objection, c.source()));
        }
    }
}
