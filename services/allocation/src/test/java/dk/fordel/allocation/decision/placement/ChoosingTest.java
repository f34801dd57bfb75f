package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
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
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.practice;
import static dk.fordel.allocation.decision.placement.PlacementTest.recommended;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import dk.fordel.allocation.Town;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.kernel.Mandate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ALLOC-P3: three practices to choose from, or an own agreement. */
@Tag("ALLOC-P3")
class ChoosingTest {

    private static final Need NEED = need("first", PHASE_3);
    private static final PlacementId ID = NEED.placement();
    private static final PracticeId ASH_LANE = practice("Ash Lane");
    private static final PracticeId FIR_PARK = practice("Fir Park");
    private static final PositionEvent.Opened OPENED = new PositionEvent.Opened(ID, NEED, "e1");
    private static final Phase3Event.Chosen CHOSEN =
            new Phase3Event.Chosen(ID, OAK_STREET, HR, TODAY);
    private static final Reason AGREED = new Reason(ReasonCode.OWN_AGREEMENT, null, GROUNDS);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(OPENED).andGiven(then);
    }

    private static Possible among(PracticeId... practices) {
        Seeker seeker = new Seeker(NEED, TraineeFacts.NONE, List.of(), null);
        List<Candidate> free =
                Stream.of(practices)
                        .map(Town::approved)
                        .map(facts -> new Candidate(facts, 7, Town.municipality("730", RANDERS)))
                        .toList();
        Candidate full =
                new Candidate(
                        Town.approved(FIR_PARK).taking(Town.stay("other", KBU, AUTUMN)),
                        7,
                        Town.municipality("730", RANDERS));
        List<Candidate> all = Stream.concat(free.stream(), Stream.of(full)).toList();
        Version version = new Version(1, day("2026-01-01"), Document.PROPOSED);
        return Possible.of(seeker, all, FrameNumbers.NONE, version);
    }

    private static final Possible THREE = among(ELM_ROAD, OAK_STREET, ASH_LANE);

    private static Phase3Command.Nominate nominate(
            Possible possible, Mandate mandate, PracticeId... practices) {
        return new Phase3Command.Nominate(ID, List.of(practices), possible, mandate, null, TODAY);
    }

    private static Phase3Event.Nominated nominated() {
        return new Phase3Event.Nominated(
                ID,
                Stream.of(ELM_ROAD, OAK_STREET, ASH_LANE).map(THREE::mustBePossible).toList(),
                3,
                THREE.excluded(),
                null,
                1,
                AMU_RANDERS,
                null,
                TODAY);
    }

    private static Phase3Event.OwnAgreementBrought brought(PracticeId practice) {
        Possible.Judged judged = THREE.judged(practice);
        return new Phase3Event.OwnAgreementBrought(
                ID, practice, judged.points(), judged.objections(), 1, HR, TODAY);
    }

    private static DecisionCommand.Decide decide(PracticeId practice, Reason reason) {
        Seat seat = new Seat(practice, IN_RANDERS, RANDERS, null, 7);
        return new DecisionCommand.Decide(
                ID,
                seat,
                Set.of(),
                AMU_RANDERS,
                null,
                1,
                reason,
                TODAY,
                null,
                List.of(),
                false,
                "author");
    }

    @Test
    void three_different_practices_are_nominated_with_their_points_once() {
        var three = nominate(THREE, AMU_RANDERS, ELM_ROAD, OAK_STREET, ASH_LANE);
        given().when(three).expectEvents(nominated());
        given(nominated()).when(three).expectNoEvents();
    }

    @Test
    void two_of_three_possible_are_too_few_and_two_of_two_are_not_and_say_why() {
        given().when(nominate(THREE, AMU_RANDERS, ELM_ROAD, OAK_STREET))
                .expectNoEvents()
                .expectException(Phase3Refusal.TooFew.class);
        Possible two = among(ELM_ROAD, OAK_STREET);
        given().when(nominate(two, AMU_RANDERS, ELM_ROAD, OAK_STREET))
                .expectEvents(
                        new Phase3Event.Nominated(
                                ID,
                                two.alternatives().stream()
                                        .sorted((one, other) ->
                                                one.practice().equals(ELM_ROAD) ? -1 : 1)
                                        .toList(),
                                2,
                                two.excluded(),
                                "2 of 3 practices are possible: HARD-2 excludes 1.",
                                1,
                                AMU_RANDERS,
                                null,
                                TODAY));
    }

    @Test
    void a_full_practice_is_not_nominated() {
        given().when(nominate(THREE, AMU_RANDERS, ELM_ROAD, OAK_STREET, FIR_PARK))
                .expectNoEvents()
                .expectException(PlacementRefusal.NotPossible.class);
    }

    @Test
    void only_the_coordinator_of_the_programmes_unit_nominates_and_only_for_phase_3() {
        given().when(nominate(THREE, AMU_HORSENS, ELM_ROAD, OAK_STREET, ASH_LANE))
                .expectException(PlacementRefusal.OutsideMandate.class);
        given().when(nominate(THREE, HR, ELM_ROAD, OAK_STREET, ASH_LANE))
                .expectException(PlacementRefusal.NotTheDecidingRole.class);
        placement
                .given(new PositionEvent.Opened(ID, need("first", KBU), "e1"))
                .when(nominate(THREE, AMU_RANDERS, ELM_ROAD, OAK_STREET, ASH_LANE))
                .expectException(PlacementRefusal.NotForThisKind.class);
    }

    @Test
    void the_trainee_chooses_once_among_the_nominated_and_nothing_is_decided_by_it() {
        var choose = new Phase3Command.Choose(ID, OAK_STREET, HR, TODAY);
        given(nominated()).when(choose).expectEvents(CHOSEN);
        given(nominated(), CHOSEN).when(choose).expectNoEvents();
        given(nominated())
                .when(new Phase3Command.Choose(ID, FIR_PARK, HR, TODAY))
                .expectException(Phase3Refusal.NotNominated.class);
        given(nominated(), CHOSEN)
                .when(new StayCommand.Confirm(ID, Set.of(), HR, TODAY))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
    }

    @Test
    void what_the_trainee_chose_is_no_override_though_another_is_recommended() {
        given(recommended(ELM_ROAD), nominated(), CHOSEN)
                .when(decide(OAK_STREET, Reason.NONE))
                .expectSuccessfulHandlerExecution();
        given(recommended(ELM_ROAD), nominated(), CHOSEN)
                .when(decide(ELM_ROAD, Reason.NONE))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(recommended(ELM_ROAD), nominated(), CHOSEN)
                .when(decide(ELM_ROAD, PlacementTest.CHOSEN))
                .expectEvents(
                        new DecisionEvent.Decided(
                                ID,
                                NEED,
                                new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7),
                                AMU_RANDERS,
                                null,
                                2,
                                PlacementTest.ROUND,
                                ELM_ROAD,
                                true,
                                List.of(),
                                PlacementTest.CHOSEN,
                                null,
                                TODAY,
                                null,
                                null));
    }

    @Test
    void an_own_agreement_is_approved_by_a_decision_or_rejected_in_words_before_any_other() {
        var bring = new Phase3Command.BringOwnAgreement(ID, ASH_LANE, THREE, HR, TODAY);
        given(nominated(), CHOSEN).when(bring).expectEvents(brought(ASH_LANE));
        given(brought(ASH_LANE)).when(bring).expectNoEvents();
        given(recommended(ELM_ROAD), nominated(), CHOSEN, brought(ASH_LANE))
                .when(decide(ASH_LANE, AGREED))
                .expectSuccessfulHandlerExecution();
        given(brought(ASH_LANE))
                .when(decide(ELM_ROAD, PlacementTest.CHOSEN))
                .expectException(Phase3Refusal.AgreementUnanswered.class);
        var reject = new Phase3Command.RejectOwnAgreement(ID, "Too many", AMU_RANDERS, null, TODAY);
        var rejected =
                new Phase3Event.OwnAgreementRejected(
                        ID, ASH_LANE, "Too many", AMU_RANDERS, null, TODAY);
        given(brought(ASH_LANE)).when(reject).expectEvents(rejected);
        given(brought(ASH_LANE), rejected)
                .when(reject)
                .expectException(Phase3Refusal.NoAgreement.class);
        given(brought(ASH_LANE), rejected)
                .when(decide(ELM_ROAD, Reason.NONE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_lost_the_place_chooses_anew() {
        Seat seat = new Seat(OAK_STREET, IN_RANDERS, RANDERS, null, 7);
        given(
                        nominated(),
                        CHOSEN,
                        PlacementTest.decided(seat),
                        new RulingEvent.SentBack(ID, OAK_STREET, COUNCIL, "Look again", TODAY))
                .when(decide(ELM_ROAD, Reason.NONE))
                .expectSuccessfulHandlerExecution();
    }
}
