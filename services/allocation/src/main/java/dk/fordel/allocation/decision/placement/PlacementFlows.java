package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.decision.placement.Possible.Judged;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a placement goes through because of the kind of its position (ALLOC-*). */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
@SuppressWarnings("NullAway.Init") // an aggregate gets its fields from events
abstract class PlacementFlows {

    @AggregateIdentifier PlacementId id;
    Need need;
    Standing standing = OPEN;
    @Nullable Seat seat;
    Choosing choosing = Choosing.NOTHING;
    @Nullable Offer offer;
    private @Nullable RoomJudgement room;

    @CommandHandler
    void handle(FlowCommand.Fill c) {
        if (need.vacant()) {
            apply(new FlowEvent.Filled(id, need.takenBy(c.trainee()), c.source()));
        }
    }

    @CommandHandler
    void handle(FlowCommand.Nominate c) {
        String catchment = catchment("nominated for");
        Judgement.mustMayDecide(c.mandate(), need.kind(), catchment);
        mustStand("nominated for", OPEN);
        if (choosing.nominated().equals(c.practices())) {
            return;
        }
        List<Alternative> nominated =
                c.practices().stream().map(c.possible()::mustBePossible).toList();
        int possible = c.possible().alternatives().size();
        if (nominated.size() < Math.min(Choosing.CHOICES, possible)) {
            throw new FlowRefusal.TooFew(nominated.size(), c.possible().inWords());
        }
        apply(
                new FlowEvent.Nominated(
                        id,
                        nominated,
                        possible,
                        c.possible().excluded(),
                        nominated.size() < Choosing.CHOICES ? c.possible().inWords() : null,
                        c.possible().principlesVersion(),
                        c.mandate(),
                        c.delegation(),
                        c.on()));
    }

    @CommandHandler
    void handle(FlowCommand.Choose c) {
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), catchment("chosen for"));
        mustStand("chosen for", OPEN);
        if (!choosing.nominated().contains(c.practice())) {
            throw new FlowRefusal.NotNominated(c.practice());
        }
        if (!c.practice().equals(choosing.chosen())) {
            apply(new FlowEvent.Chosen(id, c.practice(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    void handle(FlowCommand.BringOwnAgreement c) {
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), catchment("agreed on by its trainee"));
        mustStand("agreed on by its trainee", OPEN);
        Judged judged = c.possible().judged(c.practice());
        if (!c.practice().equals(choosing.agreement())) {
            apply(
                    new FlowEvent.OwnAgreementBrought(
                            id,
                            c.practice(),
                            judged.points(),
                            judged.objections(),
                            c.possible().principlesVersion(),
                            c.mandate(),
                            c.on()));
        }
    }

    @CommandHandler
    void handle(FlowCommand.RejectOwnAgreement c) {
        Judgement.mustMayDecide(c.mandate(), need.kind(), catchment("agreed on by its trainee"));
        PracticeId agreement = choosing.agreement();
        if (agreement == null) {
            throw new FlowRefusal.NoAgreement(id);
        }
        apply(
                new FlowEvent.OwnAgreementRejected(
                        id, agreement, c.words(), c.mandate(), c.delegation(), c.on()));
    }

    @CommandHandler
    void handle(FlowCommand.AssignMunicipality c) {
        mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "assigned a municipality");
        Judgement.mustMayDecide(c.mandate(), need.kind(), c.area());
        mustStand("assigned a municipality", OPEN);
        if (c.municipality().equals(need.municipality())) {
            return;
        }
        int rank = TraineeWishes.rank(c.municipality(), need);
        boolean silent = c.words() == null || c.words().isBlank();
        if (silent && rank != 1 && !need.wishes().isEmpty()) {
            throw new FlowRefusal.AgainstTheRanking(c.municipality(), need.wishes().getFirst());
        }
        apply(
                new FlowEvent.MunicipalityAssigned(
                        id,
                        c.municipality(),
                        rank,
                        c.words(),
                        c.mandate(),
                        c.delegation(),
                        c.on()));
    }

    @CommandHandler
    void handle(FlowCommand.Offer c) {
        mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "offered");
        Seat confirmed = seatIn("offered", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), confirmed.area().code());
        if (Offer.isNew(id, offer, c.lastDay(), need.stay(), c.on())) {
            apply(
                    new FlowEvent.Offered(
                            id, confirmed.practice(), c.lastDay(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    void handle(FlowCommand.AcceptOffer c) {
        mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "accepted");
        Seat confirmed = seatIn("accepted", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), need.kind(), confirmed.area().code());
        if (offer == null) {
            throw new FlowRefusal.NotOffered(id);
        }
        if (!offer.accepted()) {
            offer.mustBeInTime(c.on());
            apply(new FlowEvent.OfferAccepted(id, confirmed.practice(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    void handle(FlowCommand.JudgeRoom c) {
        mustBe(PositionKind.OTHER_SPECIALTY, "ALLOC-OTHER", "judged for room");
        Judgement.mustMayDecide(c.mandate(), need.kind(), c.area());
        mustStand("judged for room", OPEN, DECIDED);
        if (new RoomJudgement(need.stay(), c.room()).equals(room)) {
            return;
        }
        apply(
                new FlowEvent.RoomJudged(
                        id, need.stay(), c.room(), c.words(), c.mandate(), c.delegation(), c.on()));
    }

    @EventSourcingHandler
    void evolve(FlowEvent event) {
        id = event.placement();
        switch (event) {
            case FlowEvent.Advertised e -> need = e.need();
            case FlowEvent.Filled e -> need = e.need();
            case FlowEvent.Nominated e ->
                    choosing =
                            choosing.among(
                                    e.practices().stream().map(Alternative::practice).toList());
            case FlowEvent.Chosen e -> choosing = choosing.of(e.practice());
            case FlowEvent.OwnAgreementBrought e -> choosing = choosing.bringing(e.practice());
            case FlowEvent.OwnAgreementRejected e -> choosing = choosing.bringing(null);
            case FlowEvent.MunicipalityAssigned e -> need = need.in(e.municipality());
            case FlowEvent.Offered e -> offer = new Offer(e.lastDay(), false);
            case FlowEvent.OfferAccepted e -> offer = offer == null ? null : offer.accept();
            case FlowEvent.RoomJudged e -> room = new RoomJudgement(e.days(), e.room());
        }
    }

    final void mustStand(String what, Standing... allowed) {
        if (!List.of(allowed).contains(standing)) {
            throw new PlacementRefusal.NotAsThingsStand(id, standing, what);
        }
    }

    final Seat seatIn(String what, Standing... allowed) {
        mustStand(what, allowed);
        if (seat == null) {
            throw new PlacementRefusal.NotAsThingsStand(id, standing, what);
        }
        return seat;
    }

    final void mustHaveATrainee(String what) {
        if (need.vacant()) {
            throw new FlowRefusal.Vacant(id, what);
        }
    }

    /** ALLOC-OTHER: trainees of other specialties come where there is room beside the others. */
    final void mustHaveRoom() {
        if (need.kind() == PositionKind.OTHER_SPECIALTY) {
            RoomJudgement.mustSayThereIs(id, room, need.stay());
        }
    }

    private void mustBe(PositionKind kind, String rule, String what) {
        if (need.kind() != kind) {
            throw new FlowRefusal.NotForThisKind(rule, need.kind(), what);
        }
    }

    /** Where a phase 3 is agreed: the catchment of the unit that anchors the programme. */
    private String catchment(String what) {
        mustBe(PositionKind.PHASE_3, "ALLOC-P3", what);
        mustHaveATrainee(what);
        String unit = need.hospitalUnit();
        if (unit == null) {
            throw new FlowRefusal.NoCatchment(id);
        }
        return unit;
    }
}
