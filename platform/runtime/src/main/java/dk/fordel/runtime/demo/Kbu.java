package dk.fordel.runtime.demo;

import static dk.fordel.runtime.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;

/**
 * KBU: the municipality comes with the position (ALLOC-KBU). Here also what can happen to any
 * decision: overridden, ruled on, refused.
 */
final class Kbu {

    private final World world;
    private final Rounds rounds;

    Kbu(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    Rounds.Round play() {
        world.telling.chapter("KBU: the municipality comes with the position");
        Rounds.Round round = rounds.recommend("KBU", world.year, 8);
        List<JsonNode> all = round.recommended();
        List<JsonNode> contested = all.stream().filter(this::hasAlternative).limit(2).toList();
        List<JsonNode> others = all.stream().filter(one -> !contested.contains(one)).toList();
        JsonNode disputed = others.getFirst();
        rounds.decideEach(others.subList(1, others.size()));
        world.telling.line(
                "%d placements decided by the coordinators of five areas", others.size() - 1);
        override(contested);
        refusals(disputed);
        world.flow.awaitQuiet();
        notice(round.id());
        rounds.confirm(all);
        world.confirmed += all.size();
        history(Rounds.id(all.getFirst()));
        return round;
    }

    private boolean hasAlternative(JsonNode placement) {
        return otherPlaces(placement).findFirst().isPresent();
    }

    private void override(List<JsonNode> contested) {
        check(
                contested.size() == 2,
                "No two placements with an alternative were found to override.");
        contested.forEach(this::override);
        JsonNode first = contested.getFirst();
        rule(first, "SENT_BACK", "The words do not say what the trainee still has to learn.");
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
                                    "practiceId", practice,
                                    "reasonCode", "LEARNING_NEED",
                                    "reason",
                                            "The trainee has not yet seen a practice of this kind."));
            if (answer.status() == 204) {
                world.overrides++;
                rounds.decided();
                return;
            }
            none.addSuppressed(new StoryFailed(answer.detail()));
        }
        throw none;
    }

    private Stream<String> otherPlaces(JsonNode placement) {
        String recommended = Rounds.practice(placement);
        return placement
                .path("recommendation")
                .path("alternatives")
                .valueStream()
                .map(alternative -> alternative.path("practice").asString())
                .filter(practice -> !practice.equals(recommended));
    }

    private void rule(JsonNode placement, String ruling, String reason) {
        rounds.post(World.COUNCIL, placement, "ruling", Map.of("ruling", ruling, "reason", reason));
    }

    private void refusals(JsonNode placement) {
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
        String stranger = coordinator.equals("amu-horsens") ? "amu-randers" : "amu-horsens";
        world.refused("ORG-4", stranger, path, Map.of("practiceId", practice));
        rounds.decideEach(List.of(placement));
    }

    private void notice(String round) {
        List<JsonNode> decided =
                rounds.rows(round).stream()
                        .filter(row -> row.path("noticeWeeks").isNumber())
                        .toList();
        LongSummaryStatistics weeks =
                decided.stream()
                        .mapToLong(row -> row.path("noticeWeeks").asLong())
                        .summaryStatistics();
        long good = decided.stream().filter(row -> row.path("noticeIsGood").asBoolean()).count();
        long hospitals =
                decided.stream()
                        .map(row -> row.path("informedThrough").asString())
                        .distinct()
                        .count();
        world.byKind.put("kbuWithGoodNotice", (int) good);
        world.telling.line(
                "%d of %d decided at least 12 weeks before the first day%s; the doctors are told through the %d hospitals of their first half, for example %s",
                good,
                decided.size(),
                weeks.getMax() < 0
                        ? " (%d lies behind us: these stays began %d weeks ago)"
                                .formatted(world.year, -weeks.getMax())
                        : "",
                hospitals,
                decided.getFirst().path("informedThrough").asString());
    }

    private void history(String placement) {
        List<JsonNode> entries =
                world.all(
                        World.AUDITOR,
                        World.ALLOCATION,
                        "/api/placements/%s/timeline".formatted(placement));
        check(
                entries.size() >= 3,
                "The history of placement %s has only %d entries.",
                placement,
                entries.size());
        world.telling.line(
                "an auditor reads the history of one placement: %d entries", entries.size());
    }
}
