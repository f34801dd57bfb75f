package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Refusal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** Decides one after the other in one unit of work; the first refusal undoes them all. */
@Component
class DecideAsRecommendedHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;

    DecideAsRecommendedHandler(CommandGateway gateway, AggregateReader aggregates) {
        this.gateway = gateway;
        this.aggregates = aggregates;
    }

    /** Nothing is recommended, so there is nothing to follow. */
    static final class NothingIsRecommended extends Refusal {
        NothingIsRecommended(PlacementId placement) {
            super(
                    "ROUND",
                    "Placement %s has no recommendation to follow; decide it by itself."
                            .formatted(placement));
        }
    }

    /** What stands is not replaced together with others. */
    static final class StandsOtherwise extends Refusal {
        StandsOtherwise(PlacementId placement, PracticeId decided) {
            super(
                    "ORG-1",
                    "Placement %s is decided for practice %s. Replace that decision by itself: with the version you saw, a reason code, grounds and words."
                            .formatted(placement, decided));
        }
    }

    @CommandHandler
    void handle(DecideAsRecommended c) {
        record One(PlacementId placement, PracticeId practice) {}
        List<One> all =
                c.placements().stream()
                        .distinct()
                        .map(placement -> new One(placement, recommended(placement)))
                        .sorted(
                                Comparator.comparing((One one) -> one.practice().value())
                                        .thenComparing(one -> one.placement().value()))
                        .toList();
        all.forEach(one ->
                gateway.sendAndWait(
                        new DecidePlacement(
                                one.placement(),
                                one.practice(),
                                c.who(),
                                Reason.NONE,
                                c.on(),
                                null,
                                false)));
    }

    private PracticeId recommended(PlacementId placement) {
        PlacementFacts facts = aggregates.ask(PlacementQuestions.facts(placement));
        PracticeId recommended = facts.recommended();
        if (recommended == null) {
            throw new NothingIsRecommended(placement);
        }
        Seat seat = facts.seat();
        if (seat != null && !seat.practice().equals(recommended)) {
            throw new StandsOtherwise(placement, seat.practice());
        }
        return recommended;
    }
}
