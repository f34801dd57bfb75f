package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The council's numbers, and the principles that all rounds go by. */
final class Council {

    private final World world;

    Council(World world) {
        this.world = world;
    }

    void play() {
        world.telling.chapter("The council: frames and principles");
        frames();
        principles();
    }

    private void frames() {
        world.flow.awaitQuiet(); // a frame's scope is one of the geography
        for (String district : List.of("Øst", "Midt", "Vest")) {
            frame(
                    world,
                    "INTRODUCTION",
                    world.year,
                    district,
                    world.region.introductionFrame(district),
                    "FRAME-1");
        }
        Map.of("aarhus", 18, "randers", 14, "horsens", 13, "midt", 15, "goedstrup", 16)
                .forEach((unit, positions) ->
                        frame(world, "PHASE_1", world.year, unit, positions, "FRAME-2"));
        world.telling.line(
                "%d: %d introduction positions in three districts (FRAME-1), 76 programmes in five hospital units (FRAME-2)",
                world.year, world.region.size().introduction());
    }

    /** One number of the council. */
    static void frame(
            World world, String kind, int year, String scope, int positions, String basis) {
        world.client.put(
                World.COUNCIL,
                World.ALLOCATION,
                "/api/frames",
                Map.of(
                        "kind",
                        kind,
                        "year",
                        year,
                        "scope",
                        scope,
                        "positions",
                        positions,
                        "basis",
                        basis));
    }

    private void principles() {
        if (world.whole(World.COUNCIL, World.ALLOCATION, "/api/principles").isEmpty()) {
            JsonNode proposed =
                    world.client.get(World.COUNCIL, World.ALLOCATION, "/api/principles/proposed");
            world.client.post(
                    World.COUNCIL,
                    World.ALLOCATION,
                    "/api/principles",
                    Map.of(
                            "validFrom",
                            "2020-01-01",
                            "levels",
                            proposed.path("levels"),
                            "parameters",
                            proposed.path("parameters")));
            List<String> levels = new ArrayList<>();
            proposed.path("levels").forEach(level -> levels.add(level.path("name").asString()));
            world.telling.line(
                    "principles, version 1, as proposed, level by level: "
                            + String.join("; ", levels));
        }
    }
}
