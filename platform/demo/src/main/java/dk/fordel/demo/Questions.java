package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** What a coordinator asks of a round before deciding otherwise. */
final class Questions {

    private final World world;

    Questions(World world) {
        this.world = world;
    }

    void play(JsonNode placement) {
        String round = placement.path("roundId").asString();
        JsonNode alternatives = placement.path("recommendation").path("alternatives");
        check(alternatives.size() > 1, "No other practice was possible for the first placement.");
        String other = alternatives.get(1).path("practice").asString();
        JsonNode why =
                world.client.get(
                        world.coordinatorOf(Rounds.practice(placement)),
                        World.ALLOCATION,
                        "/api/rounds/%s/placements/%s/why-not/%s"
                                .formatted(round, Rounds.id(placement), other));
        world.telling.line(
                "why not practice %s? it would cost %s on the level '%s' and move %d others",
                other.substring(0, 8),
                why.path("lost"),
                why.path("worseOn").asString(),
                why.path("instead").path("moves").size() - 1);
        String lost = Rounds.practice(placement);
        JsonNode whatIf =
                world.client.ask(
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
    }
}
