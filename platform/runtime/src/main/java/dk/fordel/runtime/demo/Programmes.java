package dk.fordel.runtime.demo;

import static dk.fordel.runtime.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The other kinds of the year: practices named for phase 1 (ALLOC-P1P2), phase 3 of the same
 * programmes (ALLOC-P3), stays from other specialties (ALLOC-OTHER). They are decided as
 * recommended, all of an area at once.
 */
final class Programmes {

    /** Phase 1, 30 hospital months and phase 2 come before phase 3. */
    private static final int YEARS_TO_PHASE_3 = 4;

    private final World world;
    private final Allocations allocations;

    Programmes(World world, Allocations allocations) {
        this.world = world;
        this.allocations = allocations;
    }

    void play() {
        world.telling.chapter("The other kinds: phase 1, phase 3, other specialties");
        decideAtOnce("PHASE_1", window(world.year, 10));
        List<JsonNode> phase3 = decideAtOnce("PHASE_3", window(world.year + YEARS_TO_PHASE_3, 4));
        decideAtOnce("OTHER_SPECIALTY", window(world.year, 11));
        questions(phase3.getFirst());
    }

    private static List<String> window(int year, int month) {
        return List.of("%d-%02d-01".formatted(year, month), "%d-%02d-28".formatted(year, month));
    }

    private List<JsonNode> decideAtOnce(String kind, List<String> window) {
        List<JsonNode> placements =
                allocations.round(kind, window.getFirst(), window.getLast()).stream()
                        .filter(Allocations::isRecommended)
                        .toList();
        Map<String, List<String>> byCoordinator = new LinkedHashMap<>();
        placements.forEach(placement ->
                byCoordinator
                        .computeIfAbsent(
                                world.coordinatorOf(placement.path("recommended").asString()),
                                none -> new java.util.ArrayList<>())
                        .add(Allocations.id(placement)));
        byCoordinator.forEach((coordinator, ids) ->
                world.client.post(
                        coordinator,
                        World.ALLOCATION,
                        "/api/placements/decisions",
                        Map.of("placementIds", ids)));
        world.decisions += placements.size();
        world.telling.line(
                "   %d decided, all of an area at once, by %d coordinators",
                placements.size(), byCoordinator.size());
        return placements;
    }

    /** What a coordinator asks before deciding otherwise. */
    private void questions(JsonNode placement) {
        String round = placement.path("roundId").asString();
        JsonNode alternatives = placement.path("recommendation").path("alternatives");
        check(alternatives.size() > 1, "No other practice was possible for the first placement.");
        String other = alternatives.get(1).path("practice").asString();
        JsonNode why =
                world.client.get(
                        world.coordinatorOf(other),
                        World.ALLOCATION,
                        "/api/rounds/%s/placements/%s/why-not/%s"
                                .formatted(round, Allocations.id(placement), other));
        world.telling.line(
                "why not practice %s? it would cost %s on the level '%s' and move %d others",
                other.substring(0, 8),
                why.path("lost"),
                why.path("worseOn").asString(),
                why.path("instead").path("moves").size() - 1);
        String lost = placement.path("recommended").asString();
        JsonNode whatIf =
                world.client.post(
                        World.HR,
                        World.ALLOCATION,
                        "/api/rounds/%s/what-if".formatted(round),
                        Map.of("withoutPractices", List.of(lost)));
        world.telling.line(
                "what if practice %s fell away? %s of %s would have a place, %d would move",
                lost.substring(0, 8),
                whatIf.path("placedAfter"),
                whatIf.path("placedBefore"),
                whatIf.path("moves").size());
        preview(round);
    }

    /** What the principles would do if the trainee's breadth went before the fair load. */
    private void preview(String round) {
        JsonNode levels =
                world.client
                        .get(World.COUNCIL, World.ALLOCATION, "/api/principles/proposed")
                        .path("levels");
        List<JsonNode> otherwise = IntStream.of(0, 1, 3, 2, 4, 5, 6).mapToObj(levels::get).toList();
        JsonNode preview =
                world.client.post(
                        World.COUNCIL,
                        World.ALLOCATION,
                        "/api/rounds/%s/what-if".formatted(round),
                        Map.of("levels", otherwise));
        world.telling.line(
                "preview for the council: with the trainee's breadth before the fair load %d of %s would be elsewhere",
                preview.path("moves").size(), preview.path("placedBefore"));
    }
}
