package dk.fordel.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The council's levels, and how they would read otherwise. */
record Principles(List<Level> levels) {

    /**
     * One level.
     *
     * @param weights points at most by principle
     */
    record Level(String name, Map<String, Integer> weights) {

        private Stream<Level> without(String principle) {
            Map<String, Integer> kept = new TreeMap<>(weights);
            kept.remove(principle);
            return kept.isEmpty() ? Stream.empty() : Stream.of(new Level(name, kept));
        }
    }

    /** Those that the demo's council adopts. */
    static Principles adopted(World world) {
        List<Level> levels = new ArrayList<>();
        world.client
                .get(World.COUNCIL, World.ALLOCATION, "/api/principles/proposed")
                .path("levels")
                .forEach(level -> {
                    Map<String, Integer> weights = new TreeMap<>();
                    level.path("weights")
                            .properties()
                            .forEach(one -> weights.put(one.getKey(), one.getValue().asInt()));
                    levels.add(new Level(level.path("name").asString(), weights));
                });
        return new Principles(levels);
    }

    Principles without(String principle) {
        return new Principles(levels.stream().flatMap(level -> level.without(principle)).toList());
    }

    /** One level moved before another. */
    Principles moved(String name, String before) {
        List<Level> moved = new ArrayList<>(levels);
        Level level =
                moved.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        moved.remove(level);
        moved.add(moved.stream().map(Level::name).toList().indexOf(before), level);
        return new Principles(moved);
    }
}
