package dk.fordel.allocation.decision.places;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two hundred want the same place at the same moment. */
@Tag("HARD-2")
@Tag("HARD-7")
class LastPlaceTest extends RunningAllocation {

    private static final int MANY = 200;

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void of_200_concurrent_decisions_for_the_last_place_one_succeeds_and_199_are_refused_in_words()
            throws Exception {
        UUID elmRoad = practice("730", 1);
        List<UUID> placements = planned(MANY, "KBU", "730");

        List<Api.Answer> answers =
                atOnce(placements, placement -> () -> decide("randers", placement, elmRoad));

        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .hasSize(MANY - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
                    assertThat(answer.json().at("/rule").asString())
                            .as(answer.text())
                            .isEqualTo("HARD-2");
                    assertThat(answer.text()).contains("is full: 1 of 1 places");
                });
        whenAllIsSeen();
        assertThat(
                        hr().get("/api/practices/" + elmRoad + "/occupancy?day=2026-10-01")
                                .json()
                                .at("/places"))
                .hasSize(1);
    }

    @Test
    void the_last_position_of_a_frame_is_given_once_though_each_practice_has_room()
            throws Exception {
        frameLeavesOne("INTRODUCTION", "Øst");
        List<UUID> practices = List.of(practice("730", 1), practice("730", 1), practice("730", 1));
        List<UUID> placements = planned(3, "INTRODUCTION", "730");

        List<Api.Answer> answers =
                atOnce(
                        placements,
                        placement ->
                                () ->
                                        decide(
                                                "randers",
                                                placement,
                                                practices.get(placements.indexOf(placement))));

        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(2)
                .allSatisfy(answer ->
                        assertThat(answer.json().at("/rule").asString()).isEqualTo("HARD-7"));
    }

    private interface Wish {
        Callable<Api.Answer> of(UUID placement);
    }

    private static List<Api.Answer> atOnce(List<UUID> placements, Wish wish) throws Exception {
        try (ExecutorService everybody = Executors.newFixedThreadPool(placements.size())) {
            List<Future<Api.Answer>> answers =
                    everybody.invokeAll(placements.stream().map(wish::of).toList());
            List<Api.Answer> all = new ArrayList<>();
            for (Future<Api.Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
