package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a round's run says of itself: proof, spread of the load, and that it can be done again. */
final class Fairness {

    private Fairness() {}

    static void tell(World world, String round, JsonNode run) {
        JsonNode levels = run.path("levels");
        check(levels.size() > 0, "The round says nothing of its levels.");
        for (JsonNode level : levels) {
            check(
                    level.path("value").asLong() == level.path("bound").asLong(),
                    "Level %s reached %s, and %s is not ruled out.",
                    level.path("name"),
                    level.path("value"),
                    level.path("bound"));
        }
        JsonNode again =
                world.client.get(
                        World.AUDITOR,
                        World.ALLOCATION,
                        "/api/rounds/%s/reproduction".formatted(round));
        check(
                again.path("same").asBoolean(),
                "Done again, the round came out otherwise: %s",
                again.path("differences"));
        JsonNode before = run.path("before");
        JsonNode after = run.path("after");
        world.telling.line(
                "   proven best on all %d levels, and the same when an auditor had it done again; Jain's index of the load per tutor %s, then %s; in threatened areas %s %%, then %s %%",
                levels.size(),
                thousandths(before, "jainThousandths"),
                thousandths(after, "jainThousandths"),
                tenths(before),
                tenths(after));
        conflicts(world, run.path("conflicts"));
    }

    private static void conflicts(World world, JsonNode conflicts) {
        for (JsonNode conflict : conflicts) {
            int positions = conflict.path("placements").size();
            world.telling.line(
                    positions == 1
                            ? "   %d position has no possible practice at all: the hard rules exclude each%s"
                            : "   %d positions compete for places for one fewer; one more would help under%s",
                    positions,
                    positions == 1
                            ? ""
                            : " "
                                    + StreamSupport.stream(
                                                    conflict.path("remedies").spliterator(), false)
                                            .map(remedy -> remedy.path("rule").asString())
                                            .distinct()
                                            .collect(Collectors.joining(", ")));
        }
    }

    static String thousandths(JsonNode measures, String name) {
        return "0.%03d".formatted(measures.path(name).asInt()).replace("0.1000", "1.000");
    }

    static String tenths(JsonNode measures) {
        int thousandths = measures.path("threatenedThousandths").asInt();
        return "%d.%d".formatted(thousandths / 10, thousandths % 10);
    }
}
