package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.practice;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.version.Version;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** ALLOC-P3: how few can be nominated, where from, and what an own agreement does not get round. */
@Tag("ALLOC-P3")
class Phase3EdgesTest {

    private static final Need NEED = need("first", PHASE_3);
    private static final PlacementId ID = NEED.placement();
    private static final PracticeId FAR = practice("in Horsens");
    private static final Site IN_HORSENS = new Site("615", "8700", "SOLO");
    private static final Reason AGREED = new Reason(ReasonCode.OWN_AGREEMENT, null, GROUNDS);
    private static final Possible ONE = among(TraineeFacts.NONE, ELM_ROAD);
    private static final Possible TWO = among(TraineeFacts.NONE, ELM_ROAD, OAK_STREET);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(new PositionEvent.Opened(ID, NEED, "e1")).andGiven(then);
    }

    /** These in the catchment and one outside it. */
    private static Possible among(TraineeFacts trainee, PracticeId... practices) {
        List<Candidate> all =
                new ArrayList<>(
                        List.of(
                                new Candidate(
                                        approved(FAR, IN_HORSENS, 1),
                                        7,
                                        municipality("615", HORSENS))));
        for (PracticeId practice : practices) {
            all.add(new Candidate(approved(practice), 7, municipality("730", RANDERS)));
        }
        return Possible.of(
                new Seeker(NEED, trainee, List.of(), null),
                all,
                FrameNumbers.NONE,
                new Version(1, day("2026-01-01"), Document.PROPOSED));
    }

    private static Phase3Command.Nominate nominate(Possible possible, PracticeId... practices) {
        return new Phase3Command.Nominate(
                ID, List.of(practices), possible, AMU_RANDERS, null, TODAY);
    }

    private static Phase3Event.Nominated nominated(Possible possible, @Nullable String fewer) {
        return new Phase3Event.Nominated(
                ID,
                possible.alternatives(),
                possible.alternatives().size(),
                possible.excluded(),
                fewer,
                1,
                AMU_RANDERS,
                null,
                TODAY);
    }

    private static Phase3Event.Chosen chosen(PracticeId practice) {
        return new Phase3Event.Chosen(ID, practice, HR, TODAY);
    }

    private static Phase3Event.OwnAgreementBrought brought(PracticeId practice) {
        Possible.Judged judged = TWO.judged(practice);
        return new Phase3Event.OwnAgreementBrought(
                ID, practice, judged.points(), judged.objections(), 1, HR, TODAY);
    }

    private static DecisionCommand.Decide decide(
            PracticeId practice, Set<PracticeId> barred, Reason reason) {
        Seat seat = new Seat(practice, IN_RANDERS, RANDERS, null, 7);
        return new DecisionCommand.Decide(
                ID,
                seat,
                barred,
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

    private static DecisionCommand.Decide decideFar(Reason reason) {
        Seat seat = new Seat(FAR, IN_HORSENS, HORSENS, null, 7);
        return new DecisionCommand.Decide(
                ID,
                seat,
                Set.of(),
                AMU_HORSENS,
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
    void the_only_possible_practice_is_nominated_alone_and_where_none_is_nobody_is() {
        given().when(nominate(ONE, ELM_ROAD))
                .expectEvents(nominated(ONE, "1 of 2 practices are possible: HARD-4 excludes 1."));
        given().when(nominate(among(TraineeFacts.NONE), FAR))
                .expectNoEvents()
                .expectException(PlacementRefusal.NotPossible.class);
    }

    @Test
    void one_of_two_possible_is_too_few() {
        given().when(nominate(TWO, OAK_STREET))
                .expectNoEvents()
                .expectException(Phase3Refusal.TooFew.class);
    }

    @Test
    void neither_a_practice_outside_the_catchment_nor_one_that_is_barred_is_nominated() {
        given().when(nominate(TWO, ELM_ROAD, OAK_STREET, FAR))
                .expectNoEvents()
                .expectException(PlacementRefusal.NotPossible.class);
        Possible barred = among(TraineeFacts.NONE.barredFrom(OAK_STREET), ELM_ROAD, OAK_STREET);
        given().when(nominate(barred, ELM_ROAD, OAK_STREET))
                .expectNoEvents()
                .expectException(PlacementRefusal.NotPossible.class);
        assertThat(barred.excluded()).containsOnlyKeys("HARD-3", "HARD-4");
    }

    @Test
    void
            the_trainee_may_choose_anew_until_it_is_decided_and_a_new_nomination_is_chosen_from_anew() {
        Phase3Event.Nominated two = nominated(TWO, null);
        given(two, chosen(ELM_ROAD))
                .when(new Phase3Command.Choose(ID, OAK_STREET, HR, TODAY))
                .expectEvents(chosen(OAK_STREET));
        given(two, chosen(ELM_ROAD), nominated(ONE, null))
                .when(new Phase3Command.Choose(ID, OAK_STREET, HR, TODAY))
                .expectException(Phase3Refusal.NotNominated.class);
        given(two, chosen(OAK_STREET), nominated(ONE, null))
                .when(decide(ELM_ROAD, Set.of(), Reason.NONE))
                .expectSuccessfulHandlerExecution();
        Seat seat = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
        given(two, chosen(ELM_ROAD), PlacementTest.decided(seat))
                .when(new Phase3Command.Choose(ID, OAK_STREET, HR, TODAY))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
    }

    @Test
    void an_own_agreement_gets_round_neither_hard_3_nor_hard_4() {
        given(brought(ELM_ROAD))
                .when(decide(ELM_ROAD, Set.of(ELM_ROAD), AGREED))
                .expectNoEvents()
                .expectException(PlacementRefusal.BarredForTheTrainee.class);
        given(brought(FAR))
                .when(decideFar(AGREED))
                .expectNoEvents()
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(brought(FAR))
                .when(decideFar(new Reason(ReasonCode.OWN_AGREEMENT, "Lives next door", GROUNDS)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void without_a_unit_or_a_trainee_nothing_is_nominated() {
        placement
                .given(new PositionEvent.Opened(ID, of(null, null), "e1"))
                .when(nominate(ONE, ELM_ROAD))
                .expectException(Phase3Refusal.NoCatchment.class);
        placement
                .given(new PositionEvent.Advertised(ID, of("randers", id("programme")), "e1"))
                .when(nominate(ONE, ELM_ROAD))
                .expectException(PlacementRefusal.Vacant.class);
    }

    private static Need of(@Nullable String unit, @Nullable UUID programme) {
        return new Need(
                ID,
                NEED.position(),
                NEED.trainee(),
                PHASE_3,
                AUTUMN,
                null,
                unit,
                null,
                List.of(),
                programme);
    }
}
