package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.ENDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;
import static dk.fordel.allocation.decision.placement.Standing.STARTED;
import static dk.fordel.allocation.decision.placement.Standing.WITHDRAWN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The placement of one position: opened, perhaps recommended, decided, perhaps ruled on, confirmed,
 * started, ended; or withdrawn.
 */
@Aggregate
@Revision("3")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Placement extends PlacementDecisions {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlacementCommand.Open c) {
        if (need == null) {
            apply(new PlacementEvent.Opened(c.placement(), c.need(), c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FlowCommand.Advertise c) {
        if (need == null) {
            apply(new FlowEvent.Advertised(c.placement(), c.need(), c.source()));
        }
    }

    @CommandHandler
    void handle(PlacementCommand.RankWishes c) {
        if (!need.wishes().equals(c.municipalities())) {
            apply(new PlacementEvent.WishesRanked(id, c.municipalities(), c.source()));
        }
    }

    @CommandHandler
    void handle(PlacementCommand.Move c) {
        if (!need.stay().equals(c.days())) {
            apply(new PlacementEvent.Moved(id, need.on(c.days()), c.seat(), standing, c.source()));
        }
    }

    @CommandHandler
    void handle(PlacementCommand.LosePlace c) {
        Seat lost = seatIn("moved", DECIDED, CONFIRMED);
        apply(
                new PlacementEvent.PlaceLost(
                        id, need.on(c.days()), lost, standing, c.objection(), c.source()));
    }

    @CommandHandler
    void handle(PlacementCommand.NoteUnheldMove c) {
        PracticeId practice = seatIn("moved", STARTED).practice();
        apply(new PlacementEvent.MoveNotHeld(id, practice, c.days(), c.objection(), c.source()));
    }

    PlacementFacts facts() {
        return new PlacementFacts(
                need,
                standing,
                seat,
                recommended(),
                choosing.chosen(),
                choosing.agreement(),
                getVersion());
    }

    @CommandHandler
    void handle(PlacementCommand.Confirm c) {
        if (standing == CONFIRMED) {
            return;
        }
        mustHaveATrainee("confirmed");
        Seat decided = seatIn("confirmed", DECIDED);
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), decided.area().code());
        Judgement.mustNotBeBarred(c.barred(), decided.practice());
        apply(new PlacementEvent.Confirmed(id, need, decided, c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(PlacementCommand.Start c) {
        if (standing == STARTED) {
            return;
        }
        mustHaveATrainee("started");
        Seat confirmed = seatIn("started", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), confirmed.area().code());
        mustLieInTheStay(c.on());
        apply(new PlacementEvent.Started(id, confirmed.practice(), c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(PlacementCommand.End c) {
        if (standing == ENDED) {
            return;
        }
        Seat taken = seatIn("ended", STARTED);
        if (c.mandate() != null) {
            Judgement.mustMayCarryOut(c.mandate(), need.kind(), taken.area().code());
        }
        mustLieInTheStay(c.on());
        apply(new PlacementEvent.Ended(id, taken.practice(), c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(PlacementCommand.Withdraw c) {
        if (standing == WITHDRAWN || (seat == null && !c.code().endsThePosition())) {
            return;
        }
        mustStand("withdrawn", OPEN, DECIDED, CONFIRMED);
        if (c.code() == WithdrawalCode.OFFER_DECLINED) {
            Offer.mustBeOpen(id, offer);
        }
        if (c.mandate() != null) {
            Seat taken = seatIn("withdrawn", DECIDED, CONFIRMED);
            Judgement.mustMayCarryOut(c.mandate(), need.kind(), taken.area().code());
            if (c.mandate().role() != Role.HR_OFFICE && !c.code().endsThePosition()) {
                mustNotReplaceTheCouncils(c.mandate());
            }
        }
        apply(
                new PlacementEvent.Withdrawn(
                        id, practice(), c.code(), c.mandate(), c.words(), c.on()));
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event) {
        id = event.placement();
        switch (event) {
            case PlacementEvent.Opened e -> need = e.need();
            case PlacementEvent.WishesRanked e -> need = need.wishing(e.municipalities());
            case PlacementEvent.Moved e -> {
                need = e.need();
                seat = e.seat();
            }
            case PlacementEvent.PlaceLost e -> {
                need = e.need();
                stand(OPEN, null);
            }
            case PlacementEvent.MoveNotHeld e -> {}
            case PlacementEvent.Recommended e -> recommendation = e.recommendation();
            case PlacementEvent.NoPlaceFound e -> recommendation = e.recommendation();
            case PlacementEvent.Decided e -> {
                choosing = choosing.decided(e.seat().practice());
                stand(DECIDED, e.seat());
                decided = new DecidedBy(e.mandate(), e.on());
            }
            case PlacementEvent.Upheld e -> upheld = true;
            case PlacementEvent.Overruled e -> {
                stand(DECIDED, e.seat());
                decided = new DecidedBy(e.mandate(), e.on());
            }
            case PlacementEvent.SentBack e -> stand(OPEN, null);
            case PlacementEvent.Confirmed e -> standing = CONFIRMED;
            case PlacementEvent.Started e -> standing = STARTED;
            case PlacementEvent.Ended e -> standing = ENDED;
            case PlacementEvent.Withdrawn e ->
                    stand(e.code().endsThePosition() ? WITHDRAWN : OPEN, null);
        }
    }

    private void stand(Standing now, @Nullable Seat place) {
        standing = now;
        seat = place;
        decided = null;
        question = null;
        upheld = false;
        offer = null;
        if (place == null) {
            choosing = Choosing.NOTHING;
        }
    }

    private void mustLieInTheStay(LocalDate day) {
        if (!need.stay().contains(day)) {
            throw new PlacementRefusal.NotInTheStay(day, need.stay());
        }
    }
}
