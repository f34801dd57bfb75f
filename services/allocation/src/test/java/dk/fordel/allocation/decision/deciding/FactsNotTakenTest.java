package dk.fordel.allocation.decision.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.messaging.ParkedFacts;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** A fact that could not be taken may be the one that forbids it: until then nothing is decided. */
class FactsNotTakenTest extends RunningAllocation {

    @Autowired ParkedFacts parked;

    @BeforeEach
    void theRegion() {
        region();
    }

    private UUID practiceWithAFactThatCannotBeTaken() {
        UUID practice = practice("730", 2);
        impossible(practice);
        return practice;
    }

    private void impossible(UUID practice) {
        tell(
                practice,
                new TutorJoined(
                        practice,
                        UUID.randomUUID(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2020, 1, 1)));
        await().until(() -> parked.anyAbout(practice));
    }

    @Test
    void nothing_is_decided_at_a_practice_while_facts_about_it_wait() {
        UUID practice = practiceWithAFactThatCannotBeTaken();
        UUID placement = planned("KBU", "730");
        Api.Answer answer = decide("randers", placement, practice);
        refused(answer, "FACTS");
        assertThat(answer.text()).contains(practice.toString(), "/operations/parked");
        done(decide("randers", placement, practice("730", 1)));
    }

    @Test
    void nothing_is_confirmed_at_a_practice_while_facts_about_it_wait() {
        UUID practice = practice("730", 2);
        UUID placement = planned("KBU", "730");
        done(decide("randers", placement, practice));
        impossible(practice);
        refused(confirm(placement), "FACTS");
    }

    @Test
    void nothing_is_decided_for_a_position_while_facts_about_it_wait() {
        UUID position = UUID.randomUUID();
        UUID placement = planned(position, UUID.randomUUID(), "KBU", "730");
        UUID elmRoad = practice("730", 1);
        tell(
                position,
                new dk.fordel.contracts.trainee.PositionMoved(
                        position,
                        UUID.randomUUID(),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2026, 1, 1)));
        await().until(() -> parked.anyAbout(position));
        refused(decide("randers", placement, elmRoad), "FACTS");
    }
}
