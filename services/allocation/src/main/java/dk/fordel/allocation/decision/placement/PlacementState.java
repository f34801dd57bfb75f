package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.ENDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;
import static dk.fordel.allocation.decision.placement.Standing.STARTED;
import static dk.fordel.allocation.decision.placement.Standing.WITHDRAWN;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Outdated;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.VersionNeeded;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What has become of a placement, by its events so far; only {@link #evolve} changes it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
@SuppressWarnings("NullAway.Init") // it gets its fields from events
final class PlacementState {

    PlacementId id;
    Need need;
    Standing standing = OPEN;
    @Nullable Seat seat;
    @Nullable Recommendation recommendation;
    @Nullable DecidedBy decided;
    DecisionEvent.@Nullable Questioned question;
    boolean upheld;
    Choosing choosing = Choosing.NOTHING;
    @Nullable Offer offer;
    @Nullable RoomJudgement room;

    void evolve(PlacementEvent event) {
        id = event.placement();
        switch (event) {
            case PositionEvent e -> evolve(e);
            case Phase3Event e -> choosing = choosing.after(e);
            case IntroductionEvent.MunicipalityAssigned e -> need = need.in(e.municipality());
            case IntroductionEvent.Offered e -> offer = new Offer(e.lastDay(), false);
            case IntroductionEvent.OfferAccepted e -> offer = offer == null ? null : offer.accept();
            case OtherSpecialtyEvent.RoomJudged e -> room = new RoomJudgement(e.days(), e.room());
            case DecisionEvent e -> evolve(e);
            case RulingEvent.Upheld e -> upheld = true;
            case RulingEvent.Overruled e -> decided(e.seat(), new DecidedBy(e.mandate(), e.on()));
            case RulingEvent.SentBack e -> stand(OPEN, null);
            case StayEvent.Confirmed e -> standing = CONFIRMED;
            case StayEvent.Started e -> standing = STARTED;
            case StayEvent.Ended e -> standing = ENDED;
            case StayEvent.Withdrawn e ->
                    stand(e.code().endsThePosition() ? WITHDRAWN : OPEN, null);
        }
    }

    private void evolve(PositionEvent event) {
        switch (event) {
            case PositionEvent.Opened e -> need = e.need();
            case PositionEvent.Advertised e -> need = e.need();
            case PositionEvent.Filled e -> need = e.need();
            case PositionEvent.WishesRanked e -> need = need.wishing(e.municipalities());
            case PositionEvent.Moved e -> {
                need = e.need();
                seat = e.seat();
            }
            case PositionEvent.PlaceLost e -> {
                need = e.need();
                stand(OPEN, null);
            }
            case PositionEvent.MoveNotHeld e -> {}
        }
    }

    private void evolve(DecisionEvent event) {
        switch (event) {
            case DecisionEvent.Recommended e -> recommendation = e.recommendation();
            case DecisionEvent.NoPlaceFound e -> recommendation = e.recommendation();
            case DecisionEvent.Questioned e -> question = e;
            case DecisionEvent.TurnedDown e -> question = null;
            case DecisionEvent.Decided e -> {
                choosing = choosing.decided(e.seat().practice());
                decided(e.seat(), new DecidedBy(e.mandate(), e.on()));
            }
        }
    }

    private void decided(Seat place, DecidedBy by) {
        stand(DECIDED, place);
        decided = by;
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

    void mustStand(String what, Standing... allowed) {
        if (!List.of(allowed).contains(standing)) {
            throw new PlacementRefusal.NotAsThingsStand(id, standing, what);
        }
    }

    Seat seatIn(String what, Standing... allowed) {
        mustStand(what, allowed);
        if (seat == null) {
            throw new PlacementRefusal.NotAsThingsStand(id, standing, what);
        }
        return seat;
    }

    void mustHaveATrainee(String what) {
        if (need.vacant()) {
            throw new PlacementRefusal.Vacant(id, what);
        }
    }

    void mustBe(PositionKind kind, String rule, String what) {
        if (need.kind() != kind) {
            throw new PlacementRefusal.NotForThisKind(rule, need.kind(), what);
        }
    }

    /** What the council changed stands until the council says otherwise (ORG-1). */
    void mustNotReplaceTheCouncils(Mandate mandate) {
        if (decided != null
                && decided.mandate().role() == Role.COUNCIL
                && mandate.role() != Role.COUNCIL) {
            throw new PlacementRefusal.CouncilChanged(id, decided);
        }
    }

    /**
     * The decision that would fall; null when none stands.
     *
     * @throws Outdated when something happened since the version that was seen
     * @throws VersionNeeded when a decision stands and no version is named
     */
    @Nullable Replaced replaced(String what, @Nullable Long seen, Standing... allowed) {
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

    private String sentence(DecidedBy by) {
        return "%s decided practice %s for placement %s on %s."
                .formatted(by.mandate().post(), practice(), id, by.on());
    }

    @Nullable PracticeId practice() {
        return seat == null ? null : seat.practice();
    }

    @Nullable PracticeId recommended() {
        return recommendation == null ? null : recommendation.practice();
    }

    /** ALLOC-OTHER: trainees of other specialties come where there is room beside the others. */
    void mustHaveRoom() {
        if (need.kind() == PositionKind.OTHER_SPECIALTY) {
            RoomJudgement.mustSayThereIs(id, room, need.stay());
        }
    }

    /** Against a decision that stands, against what was recommended, or against nothing. */
    Judgement judge(
            Seat chosen, Set<PracticeId> barred, Reason reason, @Nullable Replaced replaced) {
        String against =
                replaced == null
                        ? choosing.against(recommended(), chosen.practice(), reason)
                        : "%s Practice %s is decided instead."
                                .formatted(sentence(replaced.decided()), chosen.practice());
        return Judgement.of(need, chosen, against, barred, reason);
    }

    @Nullable RoundId round() {
        return recommendation == null ? null : recommendation.round();
    }

    int principlesVersion(int inForce) {
        return recommendation == null ? inForce : recommendation.principlesVersion();
    }

    DecisionEvent.Questioned questioned() {
        if (question == null) {
            throw new PlacementRefusal.NothingIsQuestioned(id);
        }
        return question;
    }
}
