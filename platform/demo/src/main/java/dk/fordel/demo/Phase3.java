package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * Phase 3 of the same programmes: most as recommended; some trainees choose among three, some bring
 * an own agreement (ALLOC-P3).
 */
final class Phase3 {

    /** Phase 1, 30 hospital months and phase 2 come before phase 3. */
    private static final int YEARS_TO_PHASE_3 = 4;

    private static final int CHOICES = 3;

    private final World world;
    private final Rounds rounds;

    Phase3(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    Rounds.Round play() {
        world.telling.chapter(
                "Phase 3: three nominated and one chosen, own agreements, the others as recommended");
        Rounds.Round round = rounds.recommend("PHASE_3", world.year + YEARS_TO_PHASE_3, 4);
        List<JsonNode> all = round.recommended();
        new Questions(world).play(all.getFirst());
        int own = Math.min(4, all.size());
        rounds.decideAtOnce(all.subList(own, all.size()));
        if (own == 4) {
            rejected(all.get(0));
            approved(all.get(1));
        } else {
            rounds.decideAtOnce(all.subList(0, own / 2));
        }
        all.subList(own / 2, own).forEach(this::chosen);
        return round;
    }

    private void chosen(JsonNode placement) {
        String coordinator = "amu-" + placement.path("hospitalUnit").asString();
        JsonNode candidates = candidates(coordinator, placement);
        List<String> nominated =
                candidates
                        .path("best")
                        .valueStream()
                        .map(one -> one.path("practice").asString())
                        .toList();
        rounds.post(coordinator, placement, "nomination", Map.of("practiceIds", nominated));
        String chosen = nominated.getLast();
        rounds.post(World.HR, placement, "choice", Map.of("practiceId", chosen));
        rounds.decide(coordinator, placement, Map.of("practiceId", chosen));
        world.byKind.merge("chosenAmongThree", 1, Integer::sum);
        world.telling.line(
                "%d of %s possible practices were nominated; the trainee chose number %d, and the coordinator decided so",
                nominated.size(), candidates.path("possible"), nominated.size());
    }

    private void approved(JsonNode placement) {
        String coordinator = "amu-" + placement.path("hospitalUnit").asString();
        String agreed =
                candidates(coordinator, placement).path("best").path(1).path("practice").asString();
        rounds.post(World.HR, placement, "own-agreement", Map.of("practiceId", agreed));
        rounds.decide(
                coordinator,
                placement,
                Map.of("practiceId", agreed, "reasonCode", "OWN_AGREEMENT"));
        world.byKind.put("ownAgreementsApproved", 1);
        world.telling.line("another's, judged by the same principles, met no objection: approved");
    }

    /** With a practice in another catchment, which HARD-4 objects to. */
    private void rejected(JsonNode placement) {
        String coordinator = "amu-" + placement.path("hospitalUnit").asString();
        String elsewhere =
                world.practices.keySet().stream()
                        .filter(practice -> !world.coordinatorOf(practice).equals(coordinator))
                        .findFirst()
                        .orElseThrow();
        rounds.post(World.HR, placement, "own-agreement", Map.of("practiceId", elsewhere));
        world.flow.awaitQuiet();
        JsonNode objections =
                world.whole(World.AUDITOR, World.ALLOCATION, Rounds.path(placement, "timeline"))
                        .getLast()
                        .path("facts")
                        .path("objections");
        String words = objections.path("HARD-4").asString();
        check(!words.isEmpty(), "The agreement came without objections: %s", objections);
        rounds.post(coordinator, placement, "own-agreement/rejection", Map.of("reason", words));
        rounds.decideEach(List.of(placement));
        world.byKind.put("ownAgreementsRejected", 1);
        world.telling.line(
                "one trainee's own agreement was rejected (HARD-4): %s Decided as recommended instead",
                words);
    }

    private JsonNode candidates(String coordinator, JsonNode placement) {
        return world.client.get(
                coordinator,
                World.ALLOCATION,
                Rounds.path(placement, "candidates?limit=" + CHOICES));
    }
}
