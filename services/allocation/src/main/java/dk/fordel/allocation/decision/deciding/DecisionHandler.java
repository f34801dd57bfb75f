package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.candidates.CandidateSearch;
import dk.fordel.allocation.decision.placement.DecisionCommand;
import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.RulingCommand;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.trainee.TraineeQuestions;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.allocation.principles.version.PrinciplesQuestions;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.eventstore.AggregateReader;
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
    private final AggregateReader aggregates;
    private final Seats seats;
    private final Mandates mandates;
    private final TakenFacts taken;
    private final WordsOfOperations words;
    private final CandidateSearch candidates;

    DecisionHandler(
            CommandGateway gateway,
            AggregateReader aggregates,
            Seats seats,
            Mandates mandates,
            TakenFacts taken,
            WordsOfOperations words,
            CandidateSearch candidates) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.seats = seats;
        this.mandates = mandates;
        this.taken = taken;
        this.words = words;
        this.candidates = candidates;
    }

    @CommandHandler
    boolean handle(DecidePlacement c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        taken.mustBeWhole(placement.need(), c.practice());
        Set<PracticeId> barred = barred(placement.need().trainee());
        Seat seat = seats.describe(placement.need(), c.practice());
        Mandates.Mandated mandated =
                mandates.toDecide(c.who(), placement.need().kind(), seat.area().code(), c.on());
        boolean decided =
                gateway.<Boolean>sendAndWait(
                        new DecisionCommand.Decide(
                                c.placement(),
                                seat,
                                barred,
                                mandated.mandate(),
                                mandated.delegation(),
                                principlesOn(c.on()),
                                c.reason(),
                                c.on(),
                                c.seen(),
                                words.in(c.reason().words()),
                                c.askApproval(),
                                c.who().account()));
        mustBear(c.reason(), placement, c.practice(), c.on());
        if (decided) {
            seats.take(placement.need(), seat, placement.seat());
        }
        return decided;
    }

    @CommandHandler
    void handle(ReviewDecision.Approve c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        DecisionEvent.Questioned asked = asked(c.placement());
        PracticeId practice = asked.seat().practice();
        taken.mustBeWhole(placement.need(), practice);
        Set<PracticeId> barred = barred(placement.need().trainee());
        Seat seat = seats.describe(placement.need(), practice);
        gateway.sendAndWait(
                new DecisionCommand.Approve(
                        c.placement(),
                        seat,
                        barred,
                        mandates.toReview(
                                c.who(), placement.need().kind(), seat.area().code(), c.on()),
                        principlesOn(c.on()),
                        c.on(),
                        c.seen(),
                        c.who().account()));
        mustBear(asked.reason(), placement, practice, c.on());
        seats.take(placement.need(), seat, placement.seat());
    }

    @CommandHandler
    void handle(ReviewDecision.TurnDown c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        String area = asked(c.placement()).seat().area().code();
        Mandate mandate = mandates.toReview(c.who(), placement.need().kind(), area, c.on());
        gateway.sendAndWait(
                new DecisionCommand.TurnDown(c.placement(), mandate, c.words(), c.on()));
    }

    private DecisionEvent.Questioned asked(PlacementId placement) {
        return aggregates.ask(PlacementQuestions.questioned(placement));
    }

    @CommandHandler
    void handle(RulePlacement c) {
        Mandate council = c.who().mandate(Role.COUNCIL);
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        switch (c.ruling()) {
            case UPHELD ->
                    gateway.sendAndWait(
                            new RulingCommand.Uphold(
                                    c.placement(), council, c.words(), c.on(), c.seen()));
            case SENT_BACK -> {
                gateway.sendAndWait(
                        new RulingCommand.SendBack(
                                c.placement(), council, c.words(), c.on(), c.seen()));
                seats.free(c.placement(), placement.seat());
            }
            case CHANGED -> change(c, council, placement);
        }
    }

    private void change(RulePlacement c, Mandate council, PlacementFacts placement) {
        taken.mustBeWhole(placement.need(), Objects.requireNonNull(c.practice()));
        words.mustNotBeIn(c.reason().words());
        Set<PracticeId> barred = barred(placement.need().trainee());
        Seat seat = seats.describe(placement.need(), Objects.requireNonNull(c.practice()));
        gateway.sendAndWait(
                new RulingCommand.Overrule(
                        c.placement(),
                        seat,
                        barred,
                        council,
                        principlesOn(c.on()),
                        c.reason(),
                        c.on(),
                        c.seen()));
        mustBear(c.reason(), placement, seat.practice(), c.on());
        seats.take(placement.need(), seat, placement.seat());
    }

    /** After the placement has said whether it may be decided at all; a refusal undoes that. */
    private void mustBear(Reason reason, PlacementFacts before, PracticeId practice, LocalDate on) {
        boolean anew = before.seat() == null || !before.seat().practice().equals(practice);
        if (anew) {
            candidates.mustBear(reason.grounds(), before, practice, on);
        }
    }

    private Set<PracticeId> barred(TraineeId trainee) {
        TraineeFacts facts = aggregates.ask(TraineeQuestions.facts(trainee));
        return facts.barred();
    }

    private int principlesOn(LocalDate day) {
        Version version = aggregates.ask(PrinciplesQuestions.inForce(day));
        return version.number();
    }
}
