package dk.fordel.allocation.publish;

import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.Samples;
import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.mandate.CoverEvent;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.allocation.principles.version.PrinciplesId;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.CoverEnded;
import dk.fordel.contracts.allocation.CoverGranted;
import dk.fordel.contracts.allocation.FrameSet;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.allocation.PracticeNamed;
import dk.fordel.contracts.allocation.PrinciplesAdopted;
import dk.fordel.contracts.allocation.PrinciplesAdoptedInLevels;
import dk.fordel.contracts.allocation.RoundOpened;
import dk.fordel.messaging.Envelope;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What of the history others are told. */
class PublicationTest {

    private static final Envelope ENVELOPE =
            new Envelope(new UUID(0, 1), "aggregate", Instant.EPOCH, null, null);

    private final AllocationPublication publication = new AllocationPublication();

    private ContractEvent told(Object event) {
        return publication.contractFor(event, ENVELOPE);
    }

    private <E> E sample(Class<E> type) {
        return Samples.all().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void these_contracts_are_told_and_no_other() {
        List<Class<?>> told =
                Samples.all()
                        .map(this::told)
                        .filter(Objects::nonNull)
                        .<Class<?>>map(Object::getClass)
                        .toList();
        assertThat(told)
                .containsExactly(
                        CoverGranted.class,
                        CoverEnded.class,
                        FrameSet.class,
                        FrameSet.class,
                        PrinciplesAdoptedInLevels.class,
                        RoundOpened.class,
                        PlacementConfirmed.class,
                        PlacementWithdrawn.class,
                        PlacementDecided.class,
                        PlacementRuled.class,
                        PlacementRuled.class,
                        PlacementRuled.class,
                        PlacementConfirmed.class,
                        PlacementStarted.class,
                        PlacementEnded.class,
                        PlacementWithdrawn.class);
        assertThat(publication.topic()).isEqualTo(AllocationEvent.TOPIC);
    }

    @Test
    void a_cover_for_a_colleague_is_told_to_all_services_that_check_areas() {
        assertThat(told(sample(CoverEvent.Granted.class)))
                .isEqualTo(
                        new CoverGranted(
                                id("cover"),
                                "randers",
                                "AMU Horsens",
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2027, 2, 28)));
        assertThat(told(sample(CoverEvent.Revoked.class)))
                .isEqualTo(new CoverEnded(id("cover"), LocalDate.of(2026, 10, 1)));
    }

    @Test
    void a_decision_names_who_on_whose_behalf_on_what_basis_and_whether_it_overrides() {
        var event = sample(DecisionEvent.Decided.class);
        assertThat(told(event))
                .isEqualTo(
                        new PlacementDecided(
                                event.placement().value(),
                                event.need().position().value(),
                                event.need().trainee().value(),
                                event.seat().practice().value(),
                                "INTRODUCTION",
                                event.need().stay().from(),
                                event.need().stay().to(),
                                "730",
                                "randers",
                                "COORDINATOR",
                                "Koncern HR, Sundhedsuddannelser",
                                "BEK 1706 of 20/12/2006",
                                1,
                                true,
                                "LEARNING_NEED"));
    }

    @Test
    void while_nobody_has_the_position_the_practice_is_told_and_no_trainee() {
        var event = sample(DecisionEvent.Decided.class);
        assertThat(
                        told(
                                new DecisionEvent.Decided(
                                        event.placement(),
                                        Samples.VACANT,
                                        event.seat(),
                                        event.mandate(),
                                        null,
                                        1,
                                        null,
                                        null,
                                        true,
                                        List.of(),
                                        event.reason(),
                                        null,
                                        TODAY,
                                        null,
                                        null)))
                .isEqualTo(
                        new PracticeNamed(
                                event.placement().value(),
                                Samples.VACANT.position().value(),
                                Samples.VACANT.programme(),
                                event.seat().practice().value(),
                                "PHASE_1",
                                event.need().stay().from(),
                                event.need().stay().to(),
                                "730",
                                "randers",
                                "COORDINATOR",
                                "Koncern HR, Sundhedsuddannelser",
                                "BEK 1706 of 20/12/2006",
                                1,
                                true));
    }

    @Test
    void a_confirmed_placement_that_moves_is_confirmed_again_and_a_decided_one_is_not() {
        var moved = sample(PositionEvent.Moved.class);
        assertThat(told(moved)).isInstanceOf(PlacementConfirmed.class);
        assertThat(
                        told(
                                new PositionEvent.Moved(
                                        moved.placement(),
                                        moved.need(),
                                        moved.seat(),
                                        Standing.DECIDED,
                                        moved.source())))
                .isNull();
        assertThat(told(sample(PositionEvent.PlaceLost.class)))
                .isEqualTo(new PlacementWithdrawn(moved.placement().value(), "MOVED"));
    }

    @Test
    void nobody_is_told_that_a_position_without_a_place_was_cancelled() {
        var withdrawn = sample(StayEvent.Withdrawn.class);
        assertThat(
                        told(
                                new StayEvent.Withdrawn(
                                        withdrawn.placement(),
                                        null,
                                        withdrawn.code(),
                                        null,
                                        withdrawn.words(),
                                        withdrawn.on())))
                .isNull();
    }

    @Test
    void principles_of_the_first_edition_are_told_as_they_were_told_then() {
        Version first = new Version(1, day("2026-01-01"), Document.first(Map.of("SOFT-1", 100)));
        assertThat(
                        told(
                                new PrinciplesEvent.Adopted(
                                        PrinciplesId.THE_COUNCILS, first, COUNCIL, TODAY)))
                .isEqualTo(new PrinciplesAdopted(1, day("2026-01-01"), Map.of("SOFT-1", 100)));
    }
}
