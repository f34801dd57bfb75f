package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.LongSummaryStatistics;

/** KBU: the municipality comes with the position (ALLOC-KBU). */
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
        List<JsonNode> contested = all.stream().filter(Disputes::hasAlternative).limit(2).toList();
        List<JsonNode> others = all.stream().filter(one -> !contested.contains(one)).toList();
        JsonNode disputed = others.getFirst();
        rounds.decideEach(others.subList(1, others.size()));
        world.telling.line(
                "%d placements decided by the coordinators of five areas", others.size() - 1);
        Disputes disputes = new Disputes(world, rounds);
        disputes.override(contested);
        disputes.refusals(disputed);
        world.flow.awaitQuiet();
        notice(round.id());
        rounds.confirm(all);
        world.confirmed += all.size();
        history(Rounds.id(all.getFirst()));
        return round;
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
                world.whole(
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
