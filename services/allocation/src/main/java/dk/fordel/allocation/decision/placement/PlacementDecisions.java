package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Outdated;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.VersionNeeded;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What a placement is recommended and decided, and what the council says of it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
abstract class PlacementDecisions extends PlacementFlows {

    @Nullable Recommendation recommendation;
    @Nullable DecidedBy decided;
    QuestionEvent.@Nullable Questioned question;
    boolean upheld;

    @CommandHandler
    void handle(PlacementCommand.Recommend c) {
        mustStand("recommended", OPEN, DECIDED);
        if (c.recommendation().equals(recommendation)) {
            return;
        }
        apply(
                c.recommendation().practice() == null
                        ? new PlacementEvent.NoPlaceFound(id, c.recommendation(), c.on())
                        : new PlacementEvent.Recommended(id, c.recommendation(), c.on()));
    }

    /** Answers whether it is decided now; otherwise it waits for somebody else (NEVER-1). */
    @CommandHandler
    boolean handle(PlacementCommand.Decide c) {
        Judgement.mustMayDecide(c.mandate(), need.kind(), c.seat().area().code());
        choosing.mustLetDecide(c.seat().practice(), c.reason());
        boolean again = c.seat().practice().equals(practice());
        if (!again) {
            mustNotReplaceTheCouncils(c.mandate());
        }
        Replaced replaced = again ? null : replaced("decided", c.seen(), OPEN, DECIDED);
        Judgement judgement = judge(c.seat(), c.barred(), c.reason(), replaced);
        mustStand("decided", OPEN, DECIDED);
        if (again) {
            return true; // asked twice, decided once
        }
        mustHaveRoom();
        if (c.operations().isEmpty()) {
            apply(decided(c, judgement, replaced, null));
            return true;
        }
        if (!c.askApproval()) {
            throw PlacementRefusal.SpeaksOfOperations.askSomebodyElse(c.operations());
        }
        if (question == null
                || !question.reason().equals(c.reason())
                || !question.seat().practice().equals(c.seat().practice())) {
            apply(
                    new QuestionEvent.Questioned(
                            id,
                            c.seat(),
                            c.mandate(),
                            c.delegation(),
                            c.reason(),
                            c.operations(),
                            c.on(),
                            c.account()));
        }
        return false;
    }

    @CommandHandler
    void handle(PlacementCommand.Approve c) {
        QuestionEvent.Questioned asked = questioned();
        Judgement.mustMayApprove(c, asked, need.kind());
        mustNotReplaceTheCouncils(c.mandate());
        if (c.seen() == null) {
            throw new VersionNeeded("You approve what you saw.");
        }
        choosing.mustLetDecide(c.seat().practice(), asked.reason());
        Replaced replaced = replaced("decided", c.seen(), OPEN, DECIDED);
        Judgement judgement = judge(c.seat(), c.barred(), asked.reason(), replaced);
        mustHaveRoom();
        PlacementCommand.Decide decide =
                new PlacementCommand.Decide(
                        id,
                        c.seat(),
                        c.barred(),
                        asked.mandate(),
                        asked.delegation(),
                        c.principlesInForce(),
                        asked.reason(),
                        c.on(),
                        c.seen(),
                        asked.wordings(),
                        false,
                        c.account());
        Approval approval = new Approval(c.mandate(), asked.wordings(), c.on(), c.account());
        apply(decided(decide, judgement, replaced, approval));
    }

    @CommandHandler
    void handle(PlacementCommand.TurnDown c) {
        QuestionEvent.Questioned asked = questioned();
        if (c.mandate().role() != Role.COUNCIL) {
            Judgement.mustMayDecide(c.mandate(), need.kind(), asked.seat().area().code());
        }
        apply(
                new QuestionEvent.TurnedDown(
                        id, asked.seat().practice(), c.mandate(), c.words(), c.on()));
    }

    @EventSourcingHandler
    void evolve(QuestionEvent event) {
        switch (event) {
            case QuestionEvent.Questioned e -> question = e;
            case QuestionEvent.TurnedDown e -> question = null;
        }
    }

    @CommandHandler
    void handle(PlacementCommand.Uphold c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId practice = seatIn("upheld", DECIDED, CONFIRMED).practice();
        if (!upheld) {
            replaced("upheld", c.seen(), DECIDED, CONFIRMED);
            apply(new PlacementEvent.Upheld(id, practice, c.mandate(), c.words(), c.on()));
        }
    }

    @CommandHandler
    void handle(PlacementCommand.Overrule c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId before = seatIn("overruled", DECIDED, CONFIRMED).practice();
        if (c.seat().practice().equals(before)) {
            return;
        }
        Replaced replaced = replaced("overruled", c.seen(), DECIDED, CONFIRMED);
        List<String> dispensed = judge(c.seat(), c.barred(), c.reason(), null).dispensed();
        apply(
                new PlacementEvent.Overruled(
                        id,
                        need,
                        c.seat(),
                        before,
                        c.mandate(),
                        c.principlesInForce(),
                        dispensed,
                        c.reason(),
                        c.on(),
                        replaced));
    }

    @CommandHandler
    void handle(PlacementCommand.SendBack c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId freed = seatIn("sent back", DECIDED, CONFIRMED).practice();
        replaced("sent back", c.seen(), DECIDED, CONFIRMED);
        apply(new PlacementEvent.SentBack(id, freed, c.mandate(), c.words(), c.on()));
    }

    private PlacementEvent.Decided decided(
            PlacementCommand.Decide c,
            Judgement judgement,
            @Nullable Replaced replaced,
            @Nullable Approval approval) {
        return new PlacementEvent.Decided(
                id,
                need,
                c.seat(),
                c.mandate(),
                c.delegation(),
                principlesVersion(c.principlesInForce()),
                round(),
                recommended(),
                judgement.override(),
                judgement.dispensed(),
                c.reason(),
                practice(),
                c.on(),
                replaced,
                approval);
    }

    QuestionEvent.Questioned questioned() {
        if (question == null) {
            throw new PlacementRefusal.NothingIsQuestioned(id);
        }
        return question;
    }

    /** Against a decision that stands, against what was recommended, or against nothing. */
    private Judgement judge(
            Seat chosen, Set<PracticeId> barred, Reason reason, @Nullable Replaced replaced) {
        String against =
                replaced == null
                        ? choosing.against(recommended(), chosen.practice(), reason)
                        : "%s Practice %s is decided instead."
                                .formatted(sentence(replaced.decided()), chosen.practice());
        return Judgement.of(need, chosen, against, barred, reason);
    }

    /**
     * The decision that would fall; null when none stands.
     *
     * @throws Outdated when something happened since the version that was seen
     * @throws VersionNeeded when a decision stands and no version is named
     */
    private @Nullable Replaced replaced(String what, @Nullable Long seen, Standing... allowed) {
        mustStand(what, allowed);
        long now = getVersion();
        if (seen != null && seen != now) {
            throw new Outdated("Placement %s".formatted(id), seen, now);
        }
        PracticeId practice = practice();
        if (practice == null || decided == null) {
            return null;
        }
        if (seen == null) {
            throw new VersionNeeded(sentence(decided));
        }
        return new Replaced(practice, decided, seen);
    }

    /** What the council changed stands until the council says otherwise (ORG-1). */
    final void mustNotReplaceTheCouncils(Mandate mandate) {
        if (decided != null
                && decided.mandate().role() == Role.COUNCIL
                && mandate.role() != Role.COUNCIL) {
            throw new PlacementRefusal.CouncilChanged(id, decided);
        }
    }

    private String sentence(DecidedBy by) {
        return "%s decided practice %s for placement %s on %s."
                .formatted(by.mandate().post(), practice(), id, by.on());
    }

    final @Nullable PracticeId practice() {
        return seat == null ? null : seat.practice();
    }

    final @Nullable PracticeId recommended() {
        return recommendation == null ? null : recommendation.practice();
    }

    private @Nullable RoundId round() {
        return recommendation == null ? null : recommendation.round();
    }

    private int principlesVersion(int inForce) {
        return recommendation == null ? inForce : recommendation.principlesVersion();
    }
}
