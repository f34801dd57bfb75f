package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.TraineeFacts;
import dk.fordel.allocation.facts.TraineeId;
import dk.fordel.allocation.placement.PlacementCommand;
import dk.fordel.allocation.placement.PlacementFacts;
import dk.fordel.allocation.placement.Seat;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.trainee.TraineeCommand;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Decisions and rulings, each with its place and frame in one unit of work. */
@Component
class DecisionHandler {

    private final CommandGateway gateway;
    private final Seats seats;
    private final Mandates mandates;

    DecisionHandler(CommandGateway gateway, Seats seats, Mandates mandates) {
        this.gateway = gateway;
        this.seats = seats;
        this.mandates = mandates;
    }

    @CommandHandler
    void handle(DecidePlacement c) {
        PlacementFacts placement = gateway.sendAndWait(new PlacementCommand.Show(c.placement()));
        Set<PracticeId> barred = barred(placement.need().trainee());
        Seat seat = seats.describe(placement.need(), c.practice());
        Mandates.Mandated mandated =
                mandates.toDecide(c.who(), placement.need().kind(), seat.area().code(), c.on());
        gateway.sendAndWait(
                new PlacementCommand.Decide(
                        c.placement(),
                        seat,
                        barred,
                        mandated.mandate(),
                        mandated.delegation(),
                        principlesOn(c.on()),
                        c.reason(),
                        c.on(),
                        c.seen()));
        seats.take(placement.need(), seat, placement.seat());
    }

    @CommandHandler
    void handle(RulePlacement c) {
        Mandate council = c.who().mandate(Role.COUNCIL);
        PlacementFacts placement = gateway.sendAndWait(new PlacementCommand.Show(c.placement()));
        switch (c.ruling()) {
            case UPHELD ->
                    gateway.sendAndWait(
                            new PlacementCommand.Uphold(
                                    c.placement(), council, c.words(), c.on(), c.seen()));
            case SENT_BACK -> {
                gateway.sendAndWait(
                        new PlacementCommand.SendBack(
                                c.placement(), council, c.words(), c.on(), c.seen()));
                seats.free(c.placement(), placement.seat());
            }
            case CHANGED -> change(c, council, placement);
        }
    }

    private void change(RulePlacement c, Mandate council, PlacementFacts placement) {
        Set<PracticeId> barred = barred(placement.need().trainee());
        Seat seat = seats.describe(placement.need(), Objects.requireNonNull(c.practice()));
        gateway.sendAndWait(
                new PlacementCommand.Overrule(
                        c.placement(),
                        seat,
                        barred,
                        council,
                        principlesOn(c.on()),
                        c.reason(),
                        c.on(),
                        c.seen()));
        seats.take(placement.need(), seat, placement.seat());
    }

    private Set<PracticeId> barred(TraineeId trainee) {
        TraineeFacts facts = gateway.sendAndWait(new TraineeCommand.Show(trainee));
        return facts.barred();
    }

    private int principlesOn(LocalDate day) {
        Version version = gateway.sendAndWait(new PrinciplesCommand.ShowInForce(day));
        return version.number();
    }
}
