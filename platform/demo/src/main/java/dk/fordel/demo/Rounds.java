package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What all kinds have in common: recommended in a round, decided, confirmed. */
final class Rounds {

    private static final int MOST_CONFIRMATIONS = 200;

    private final World world;
    private final Runnable afterDecision;

    Rounds(World world, Runnable afterDecision) {
        this.world = world;
        this.afterDecision = afterDecision;
    }

    /**
     * A round that was run.
     *
     * @param placements every position of it, with or without a recommendation
     */
    record Round(String id, String kind, List<JsonNode> placements) {
        List<JsonNode> recommended() {
            return placements.stream()
                    .filter(placement -> placement.path("recommended").isString())
                    .toList();
        }
    }

    Round recommend(String kind, int year, int month) {
        String first = "%d-%02d-01".formatted(year, month);
        String round =
                world.client
                        .post(
                                World.HR,
                                World.ALLOCATION,
                                "/api/rounds",
                                Map.of(
                                        "kind",
                                        kind,
                                        "startsFrom",
                                        first,
                                        "startsTo",
                                        "%d-%02d-28".formatted(year, month),
                                        "seed",
                                        1))
                        .path("roundId")
                        .asString();
        String recommendation = "/api/rounds/%s/recommendation".formatted(round);
        world.client.post(World.HR, World.ALLOCATION, recommendation, null);
        JsonNode run = solved(recommendation);
        world.flow.awaitQuiet();
        List<JsonNode> placements = rows(round);
        check(
                placements.size() == run.path("positions").asInt(),
                "The round looked at %s positions, the list shows %d.",
                run.path("positions"),
                placements.size());
        world.withoutPlace += run.path("withoutPlace").asInt();
        world.telling.line(
                "%s: %s positions, %s with a place, %s without%s",
                kind,
                run.path("positions"),
                run.path("placed"),
                run.path("withoutPlace"),
                kind.equals("INTRODUCTION")
                        ? "; by rank of the wish (0 is none of the wished): "
                                + run.path("byWishRank")
                        : "");
        Fairness.tell(world, round, run);
        return new Round(round, kind, placements);
    }

    /** Waits until the recommendation is recorded; answers how it came out. */
    private JsonNode solved(String recommendation) {
        AtomicReference<JsonNode> seen = new AtomicReference<>(ask(recommendation));
        Waiting.until(
                "the round is thought through",
                () -> seen.updateAndGet(_ -> ask(recommendation)).path("endedAt").isString(),
                () -> String.valueOf(seen.get()));
        JsonNode job = ask(recommendation);
        check(
                job.path("state").asString().equals("DONE"),
                "The recommendation ended as %s: %s",
                job.path("state").asString(),
                job.path("problem").asString());
        return job.path("outcome");
    }

    private JsonNode ask(String recommendation) {
        return world.client.get(World.HR, World.ALLOCATION, recommendation);
    }

    List<JsonNode> rows(String round) {
        return world.all(World.HR, World.ALLOCATION, "/api/placements?round=" + round);
    }

    static String id(JsonNode placement) {
        return placement.path("placementId").asString();
    }

    static String practice(JsonNode placement) {
        return placement.path("recommended").asString();
    }

    static String path(JsonNode placement, String what) {
        return "/api/placements/%s/%s".formatted(id(placement), what);
    }

    void post(String user, JsonNode placement, String what, Object body) {
        world.client.post(user, World.ALLOCATION, path(placement, what), body);
    }

    void decide(String user, JsonNode placement, Map<String, String> decision) {
        post(user, placement, "decision", decision);
        decided();
    }

    void decided() {
        world.decisions++;
        afterDecision.run();
    }

    /** One after the other, each by the coordinator of the practice's area. */
    void decideEach(List<JsonNode> placements) {
        for (JsonNode placement : placements) {
            String practice = practice(placement);
            decide(world.coordinatorOf(practice), placement, Map.of("practiceId", practice));
        }
    }

    /** All of an area at once. */
    void decideAtOnce(List<JsonNode> placements) {
        Map<String, List<String>> byCoordinator = new LinkedHashMap<>();
        placements.forEach(placement ->
                byCoordinator
                        .computeIfAbsent(
                                world.coordinatorOf(practice(placement)),
                                none -> new java.util.ArrayList<>())
                        .add(id(placement)));
        byCoordinator.forEach((coordinator, ids) ->
                world.client.post(
                        coordinator,
                        World.ALLOCATION,
                        "/api/placements/decisions",
                        Map.of("placementIds", ids)));
        world.decisions += placements.size();
        world.telling.line(
                "%d decided as recommended, all of an area at once, by %d coordinators",
                placements.size(), byCoordinator.size());
    }

    void confirm(List<JsonNode> placements) {
        List<String> ids = placements.stream().map(Rounds::id).toList();
        for (int from = 0; from < ids.size(); from += MOST_CONFIRMATIONS) {
            int to = Math.min(ids.size(), from + MOST_CONFIRMATIONS);
            world.client.post(
                    World.HR,
                    World.ALLOCATION,
                    "/api/placements/confirmations",
                    Map.of("placementIds", ids.subList(from, to)));
        }
        world.flow.awaitQuiet();
        world.telling.line("%d confirmed; payroll and courses know", ids.size());
    }
}
