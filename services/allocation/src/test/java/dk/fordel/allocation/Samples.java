package dk.fordel.allocation;

import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_1;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.frame.FrameId;
import dk.fordel.allocation.decision.hearing.HearingEvent;
import dk.fordel.allocation.decision.hearing.HearingId;
import dk.fordel.allocation.decision.hearing.Stance;
import dk.fordel.allocation.decision.placement.Approval;
import dk.fordel.allocation.decision.placement.DecidedBy;
import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.Replaced;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.decision.placement.WithdrawalCode;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.allocation.known.municipality.MunicipalityEvent;
import dk.fordel.allocation.known.municipality.MunicipalityId;
import dk.fordel.allocation.known.practice.IntroductionId;
import dk.fordel.allocation.known.practice.PracticeEvent;
import dk.fordel.allocation.known.team.TeamEvent;
import dk.fordel.allocation.known.trainee.TraineeEvent;
import dk.fordel.allocation.mandate.CoverEvent;
import dk.fordel.allocation.mandate.CoverId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.allocation.matching.Choice;
import dk.fordel.allocation.matching.Conflict;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Measures;
import dk.fordel.allocation.matching.Run;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.allocation.principles.Others;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.allocation.principles.version.PrinciplesId;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.kernel.Period;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of each event. */
public final class Samples {

    static final FrameKey FRAME = new FrameKey(INTRODUCTION, 2026, "Øst");
    static final RoundId ROUND = new RoundId(id("round"));
    static final DelegationId COVER = new DelegationId(id("cover"));
    static final Need NEED =
            new Need(
                    Town.placementOf("first"),
                    new PositionId(id("first")),
                    new TraineeId(id("trainee of first")),
                    INTRODUCTION,
                    AUTUMN,
                    "730",
                    "randers",
                    "Regionshospitalet Randers",
                    List.of("730", "710"));
    public static final Need VACANT =
            new Need(
                    NEED.placement(),
                    NEED.position(),
                    new TraineeId(id("programme")),
                    PHASE_1,
                    AUTUMN,
                    null,
                    "randers",
                    "Regionshospitalet Randers",
                    List.of(),
                    id("programme"));
    static final PlacementId PLACEMENT = NEED.placement();
    static final Seat SEAT = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, FRAME, 7);
    static final PatientBase RURAL = new PatientBase("RURAL", "LOW", "MIDDLE");
    static final Reason REASON = new Reason(ReasonCode.LEARNING_NEED, "Rural patients", GROUNDS);
    static final Replaced REPLACED = new Replaced(OAK_STREET, new DecidedBy(AMU_RANDERS, TODAY), 4);

    private Samples() {}

    public static Stream<Object> all() {
        return Stream.of(places(), others(), placements(), questions(), hearings(), flows())
                .flatMap(one -> one);
    }

    private static Stream<Object> places() {
        Period open = Period.since(day("2020-01-01"));
        return Stream.of(
                new PlacesEvent.Opened(ELM_ROAD, IN_RANDERS, 2, day("2020-01-01"), "e1"),
                new PracticeEvent.Introduced(
                        IntroductionId.of(ELM_ROAD),
                        ELM_ROAD,
                        "Lægerne Elmevej",
                        "Elmevej 1, 8900",
                        "e1"),
                new PlacesEvent.Approved(ELM_ROAD, open, "e2"),
                new PlacesEvent.Suspended(ELM_ROAD, days("2021-01-01", "2021-02-01"), "e3"),
                new PlacesEvent.ApprovalWithdrawn(ELM_ROAD, day("2030-01-01"), "e4"),
                new PlacesEvent.TutorAdded(ELM_ROAD, id("tutor"), open, "e5"),
                new PlacesEvent.TutorRemoved(ELM_ROAD, id("tutor"), day("2029-12-31"), "e6"),
                new PlacesEvent.CapacitySet(ELM_ROAD, day("2026-01-01"), 3, "e7"),
                new PlacesEvent.Paused(
                        ELM_ROAD, id("pause"), days("2025-01-01", "2025-02-01"), "e8"),
                new PlacesEvent.PauseEnded(ELM_ROAD, id("pause"), day("2025-01-15"), "e9"),
                new PlacesEvent.WishStated(
                        ELM_ROAD,
                        new Wish(id("wish"), KBU, days("2026-08-01", "2026-10-01")),
                        "e10"),
                new PlacesEvent.DiversityWished(
                        ELM_ROAD, id("diversity"), days("2026-08-01", "2026-10-01"), "e11"),
                new PlacesEvent.WishWithdrawn(ELM_ROAD, id("diversity"), "e12"),
                new PlacesEvent.PatientBaseAssessed(ELM_ROAD, day("2020-01-01"), RURAL, "e13"),
                new PlacesEvent.TutorQualified(
                        ELM_ROAD,
                        id("tutor"),
                        new Qualification(7, day("2024-03-01")),
                        day("2025-01-01"),
                        "e14"),
                new PlacesEvent.Evaluated(
                        ELM_ROAD, new Evaluation(id("evaluation"), day("2025-06-30"), 84), "e15"),
                new PlacesEvent.Phase3Dispensed(ELM_ROAD, AUTUMN, HR, "Large"),
                new PlacesEvent.Occupied(ELM_ROAD, stay("first", KBU, AUTUMN)),
                new PlacesEvent.Released(ELM_ROAD, PLACEMENT),
                new PlacesEvent.Vacated(ELM_ROAD, stay("first", KBU, AUTUMN)));
    }

    private static Stream<Object> others() {
        MunicipalityId randers = MunicipalityId.of("730");
        Conflict.Bound full = new Conflict.Bound("HARD-2", ELM_ROAD, null, 1, 2);
        Measures spread = new Measures(2, 900, 50, 100, 200, 365, 250);
        Run run =
                new Run(
                        3,
                        2,
                        1,
                        new TreeMap<>(Map.of(0, 1, 1, 1)),
                        1,
                        "tie break",
                        List.of(new LevelResult("nobody left unplaced", 2, 2)),
                        List.of(new Conflict(List.of(PLACEMENT), List.of(full), List.of(full))),
                        spread,
                        spread,
                        List.of(new Choice(PLACEMENT, ELM_ROAD, 160)),
                        HR,
                        TODAY);
        EarlierStay earlier =
                new EarlierStay(id("stay"), KBU, days("2024-01-01", "2024-06-30"), "SOLO", RURAL);
        Team team = new Team(new TeamId(id("team")), List.of(NEED.trainee()));
        return Stream.of(
                new MunicipalityEvent.Assigned(
                        randers, "730", new Assignment(1, day("2026-01-01"), RANDERS), "e1"),
                new MunicipalityEvent.DesignatedThreatened(
                        randers, "730", "REGION", days("2026-01-01", "2027-12-31"), "e2"),
                new TraineeEvent.PracticeBarred(NEED.trainee(), ELM_ROAD, "e1"),
                new TraineeEvent.BarLifted(NEED.trainee(), ELM_ROAD, "e2"),
                new TraineeEvent.EarlierStayRecorded(NEED.trainee(), earlier, "e3"),
                new TeamEvent.Formed(team.id(), team, "e4"),
                new TeamEvent.Dissolved(team.id(), "e5"),
                new TraineeEvent.PositionBound(
                        NEED.trainee(), NEED.position(), List.of("730"), "e6"),
                new CoverEvent.Granted(
                        CoverId.of("randers"), COVER, "randers", "AMU Horsens", AUTUMN, HR),
                new CoverEvent.Revoked(CoverId.of("randers"), COVER, day("2026-10-01"), HR),
                new FrameEvent.FrameSet(FrameId.of(FRAME), FRAME, 70, "Spring", COUNCIL, TODAY),
                new FrameEvent.FrameAmended(
                        FrameId.of(FRAME), FRAME, 70, 75, "Autumn", COUNCIL, TODAY),
                new FrameEvent.PositionUsed(FrameId.of(FRAME), PLACEMENT),
                new FrameEvent.PositionReleased(FrameId.of(FRAME), PLACEMENT),
                new PrinciplesEvent.Adopted(
                        PrinciplesId.THE_COUNCILS,
                        new Version(1, day("2026-01-01"), Document.PROPOSED),
                        COUNCIL,
                        TODAY),
                new RoundEvent.Opened(ROUND, KBU, AUTUMN, 7, HR, TODAY),
                new RoundEvent.FactsFrozen(ROUND, 1, frozen(earlier, team)),
                new RoundEvent.Recommended(ROUND, 1, run),
                new RoundEvent.Closed(ROUND, HR, TODAY));
    }

    private static Facts frozen(EarlierStay earlier, Team team) {
        TraineeFacts trainee =
                TraineeFacts.NONE
                        .barredFrom(OAK_STREET)
                        .staying(earlier)
                        .inTeam(team)
                        .bound(NEED.position(), List.of("730"));
        PracticeFacts practice =
                Town.approved(ELM_ROAD)
                        .taking(stay("other", KBU, AUTUMN))
                        .treating(day("2020-01-01"), RURAL)
                        .pausing(id("pause"), days("2025-01-01", "2025-02-01"))
                        .wishing(new Wish(id("wish"), KBU, AUTUMN))
                        .wishingDiversity(id("diversity"), AUTUMN);
        return new Facts(
                AUTUMN,
                7,
                false,
                List.of(new Seeker(NEED, trainee, List.of(new Where("730", RANDERS)), ELM_ROAD)),
                List.of(new Candidate(practice, 7, Town.municipality("730", RANDERS))),
                new FrameNumbers(List.of(new Allowance(FRAME, 70, 3))));
    }

    private static Stream<Object> questions() {
        return Stream.of(
                new DecisionEvent.Questioned(
                        PLACEMENT,
                        SEAT,
                        AMU_RANDERS,
                        COVER,
                        REASON,
                        List.of("drift"),
                        TODAY,
                        "c-1"),
                new DecisionEvent.TurnedDown(PLACEMENT, ELM_ROAD, COUNCIL, "Not so", TODAY));
    }

    private static Stream<Object> hearings() {
        HearingId hearing = HearingId.of(PLACEMENT, ELM_ROAD);
        return Stream.of(
                new HearingEvent.Opened(
                        hearing,
                        PLACEMENT,
                        ELM_ROAD,
                        INTRODUCTION,
                        "randers",
                        day("2026-06-15"),
                        AMU_RANDERS,
                        TODAY),
                new HearingEvent.Answered(
                        hearing,
                        PLACEMENT,
                        ELM_ROAD,
                        Stance.OBJECTS,
                        day("2026-06-08"),
                        HR,
                        day("2026-06-09")));
    }

    private static Stream<Object> placements() {
        Alternative best =
                new Alternative(ELM_ROAD, 160, new TreeMap<>(Map.of("SOFT-1", 100)), 365, 1, 7);
        Recommendation suggestion =
                new Recommendation(
                        ROUND,
                        ELM_ROAD,
                        "randers",
                        List.of(best),
                        2,
                        new TreeMap<>(),
                        1,
                        Others.of(
                                List.of(
                                        new Alternative(
                                                OAK_STREET,
                                                120,
                                                new TreeMap<>(Map.of("SOFT-1", 80)),
                                                30,
                                                2,
                                                5))));
        Recommendation none =
                new Recommendation(
                        ROUND,
                        null,
                        "randers",
                        List.of(),
                        0,
                        new TreeMap<>(Map.of("HARD-2", 3)),
                        1,
                        Others.NONE);
        return Stream.of(
                new PositionEvent.Opened(PLACEMENT, NEED, "e1"),
                new PositionEvent.WishesRanked(PLACEMENT, List.of("730"), "e2"),
                new PositionEvent.Moved(PLACEMENT, NEED, SEAT, Standing.CONFIRMED, "e3"),
                new PositionEvent.PlaceLost(PLACEMENT, NEED, SEAT, Standing.DECIDED, "Full", "e4"),
                new PositionEvent.MoveNotHeld(PLACEMENT, ELM_ROAD, AUTUMN, "Full", "e5"),
                new DecisionEvent.Recommended(PLACEMENT, suggestion, TODAY),
                new DecisionEvent.NoPlaceFound(PLACEMENT, none, TODAY),
                new DecisionEvent.Decided(
                        PLACEMENT,
                        NEED,
                        SEAT,
                        AMU_RANDERS,
                        COVER,
                        1,
                        ROUND,
                        OAK_STREET,
                        true,
                        List.of("HARD-4"),
                        REASON,
                        OAK_STREET,
                        TODAY,
                        REPLACED,
                        new Approval(COUNCIL, List.of("drift"), TODAY, "c-2")),
                new RulingEvent.Upheld(PLACEMENT, ELM_ROAD, COUNCIL, "Rightly so", TODAY),
                new RulingEvent.Overruled(
                        PLACEMENT,
                        NEED,
                        SEAT,
                        OAK_STREET,
                        COUNCIL,
                        1,
                        List.of(),
                        REASON,
                        TODAY,
                        REPLACED),
                new RulingEvent.SentBack(PLACEMENT, ELM_ROAD, COUNCIL, "Look again", TODAY),
                new StayEvent.Confirmed(PLACEMENT, NEED, SEAT, HR, TODAY),
                new StayEvent.Started(PLACEMENT, ELM_ROAD, HR, day("2026-09-01")),
                new StayEvent.Ended(PLACEMENT, ELM_ROAD, HR, day("2027-02-28")),
                new StayEvent.Withdrawn(
                        PLACEMENT, ELM_ROAD, WithdrawalCode.OFFER_DECLINED, HR, "Declined", TODAY));
    }

    private static Stream<Object> flows() {
        Alternative best =
                new Alternative(ELM_ROAD, 160, new TreeMap<>(Map.of("SOFT-1", 100)), 365, 1, 7);
        return Stream.of(
                new PositionEvent.Advertised(PLACEMENT, VACANT, "e1"),
                new PositionEvent.Filled(PLACEMENT, NEED, "e2"),
                new Phase3Event.Nominated(
                        PLACEMENT,
                        List.of(best),
                        1,
                        new TreeMap<>(Map.of("HARD-2", 3)),
                        "1 of 4 practices are possible: HARD-2 excludes 3.",
                        1,
                        AMU_RANDERS,
                        COVER,
                        TODAY),
                new Phase3Event.Chosen(PLACEMENT, ELM_ROAD, HR, TODAY),
                new Phase3Event.OwnAgreementBrought(
                        PLACEMENT,
                        OAK_STREET,
                        best,
                        new TreeMap<>(Map.of("HARD-2", "Full")),
                        1,
                        HR,
                        TODAY),
                new Phase3Event.OwnAgreementRejected(
                        PLACEMENT, OAK_STREET, "Too many trainees", AMU_RANDERS, COVER, TODAY),
                new IntroductionEvent.MunicipalityAssigned(
                        PLACEMENT, "710", 2, "Randers is full", AMU_RANDERS, COVER, TODAY),
                new IntroductionEvent.Offered(PLACEMENT, ELM_ROAD, day("2026-06-15"), HR, TODAY),
                new IntroductionEvent.OfferAccepted(PLACEMENT, ELM_ROAD, HR, TODAY),
                new OtherSpecialtyEvent.RoomJudged(
                        PLACEMENT, AUTUMN, true, "Nobody waits", AMU_RANDERS, COVER, TODAY));
    }
}
