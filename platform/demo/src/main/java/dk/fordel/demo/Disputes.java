package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can happen to any decision: overridden, ruled on, refused. */
final class Disputes {

    /** What the overrides rest on: which rule, which fact. Nobody but the trainee knows it. */
    private static final List<Map<String, String>> GROUNDS =
            List.of(Map.of("rule", "SOFT-8", "fact", "TRAINEE_CIRCUMSTANCES"));

    private final World world;
    private final Rounds rounds;

    Disputes(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    static boolean hasAlternative(JsonNode placement) {
        return otherPlaces(placement).findFirst().isPresent();
    }

    void override(List<JsonNode> contested) {
        check(
                contested.size() == 2,
                "No two placements with an alternative were found to override.");
        contested.forEach(this::override);
        JsonNode first = contested.getFirst();
        rule(first, "SENT_BACK", "The words do not say why the recommended practice will not do.");
        rounds.decideEach(List.of(first));
        rule(first, "UPHELD", "As recommended.");
        world.telling.line(
                "2 placements overridden with reason code and words; the council sent one back, it was decided anew and upheld");
    }

    private void override(JsonNode placement) {
        StoryFailed none =
                new StoryFailed(
                        "None of the alternatives of %s could be chosen."
                                .formatted(Rounds.id(placement)));
        for (String practice : otherPlaces(placement).toList()) {
            var answer =
                    world.client.tryPost(
                            world.coordinatorOf(practice),
                            World.ALLOCATION,
                            Rounds.path(placement, "decision"),
                            Map.of(
                                    "practiceId",
                                    practice,
                                    "reasonCode",
                                    "TRAINEE_CIRCUMSTANCES",
                                    "grounds",
                                    GROUNDS,
                                    "reason",
                                    "Personal circumstances, as told to the coordinator."));
            if (answer.status() == 204) {
                world.overrides++;
                rounds.decided();
                return;
            }
            none.addSuppressed(new StoryFailed(answer.detail()));
        }
        throw none;
    }

    private static Stream<String> otherPlaces(JsonNode placement) {
        String recommended = Rounds.practice(placement);
        return placement
                .path("recommendation")
                .path("alternatives")
                .valueStream()
                .map(alternative -> alternative.path("practice").asString())
                .filter(practice -> !practice.equals(recommended));
    }

    private void rule(JsonNode placement, String ruling, String reason) {
        world.flow.awaitQuiet();
        String path = "/api/placements/" + Rounds.id(placement);
        JsonNode seen = world.client.get(World.COUNCIL, World.ALLOCATION, path);
        world.client.post(
                World.COUNCIL,
                World.ALLOCATION,
                path + "/ruling",
                Map.of("ruling", ruling, "reason", reason),
                seen.path("version").asLong());
    }

    void refusals(JsonNode placement) {
        String practice = Rounds.practice(placement);
        String coordinator = world.coordinatorOf(practice);
        String path = Rounds.path(placement, "decision");
        world.refused(
                "NEVER-1",
                coordinator,
                path,
                Map.of(
                        "practiceId", practice,
                        "reasonCode", "KEEP_PRACTICE_RUNNING",
                        "reason", "Without a trainee the practice has to close."));
        world.refused(
                "NEVER-1",
                coordinator,
                path,
                Map.of(
                        "practiceId",
                        practice,
                        "reasonCode",
                        "LEARNING_NEED",
                        "grounds",
                        GROUNDS,
                        "reason",
                        "For at holde praksis kørende."));
        String stranger = coordinator.equals("amu-horsens") ? "amu-randers" : "amu-horsens";
        world.refused("ORG-4", stranger, path, Map.of("practiceId", practice));
        rounds.decideEach(List.of(placement));
    }
}
