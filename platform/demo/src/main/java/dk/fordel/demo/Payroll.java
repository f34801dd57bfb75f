package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Payroll is told whom to pay; months are settled, one of each share that a practice can bear
 * (PAY-1), and one salary is corrected.
 */
final class Payroll {

    /** Phase 1 and 30 hospital months come before phase 2, which lasts six months. */
    private static final int YEARS_TO_PHASE_2 = 3;

    private static final Set<String> PHASES_IN_PRACTICES_THAT_EMPLOY = Set.of("PHASE_2", "PHASE_3");

    private final World world;
    private final Rounds rounds;
    private final Rounds.Round phase3;
    private final Map<String, Long> settledOre = new HashMap<>();
    private int instructions;

    Payroll(World world, Rounds rounds, Rounds.Round phase3) {
        this.world = world;
        this.rounds = rounds;
        this.phase3 = phase3;
    }

    int instructions() {
        return instructions;
    }

    /** Over all months that were settled, in øre. */
    long settledOre(String amount) {
        return settledOre.getOrDefault(amount, 0L);
    }

    void play() {
        YearMonth month = YearMonth.of(world.year, 10);
        instructions =
                (int)
                        instructions(month).stream()
                                .filter(one -> !PHASES_IN_PRACTICES_THAT_EMPLOY.contains(kind(one)))
                                .count();
        check(
                instructions == world.confirmed,
                "%d placements were confirmed, but %d payroll instructions hold in %s.",
                world.confirmed,
                instructions,
                month);
        settle(month);
        correct(month);
        var phase2 = rounds.recommend("PHASE_2", world.year + YEARS_TO_PHASE_2, 10);
        rounds.decideAtOnce(phase2.recommended());
        laterPhase(phase2, YearMonth.of(world.year + YEARS_TO_PHASE_2, 11), 32);
        laterPhase(phase3, YearMonth.of(world.year + YEARS_TO_PHASE_2 + 1, 5), 39);
    }

    /** The practice employs, and bears its share (PAY-1). */
    private void laterPhase(Rounds.Round round, YearMonth month, int percent) {
        List<JsonNode> placements = round.recommended();
        rounds.confirm(placements);
        world.confirmed += placements.size();
        long told =
                instructions(month).stream().filter(one -> kind(one).equals(round.kind())).count();
        check(
                told == placements.size(),
                "%d placements of %s were confirmed, but %d instructions hold in %s.",
                placements.size(),
                round.kind(),
                told,
                month);
        instructions += placements.size();
        if (!month.atEndOfMonth().isBefore(World.today())) {
            world.telling.line("%s is not over, so it cannot be closed yet", month);
            return;
        }
        JsonNode totals = settle(month).path("totals");
        long salary = totals.path("salaryOre").asLong();
        long practice = totals.path("practiceOre").asLong();
        check(
                Math.round(100.0 * practice / salary) == percent,
                "Of %s in salaries of %s practices bear %s, which is not %d %%.",
                kroner(salary),
                round.kind(),
                kroner(practice),
                percent);
        world.telling.line(
                "in %s the practice employs and bears %d %%: practices are charged %s, the region bears %s",
                round.kind(), percent, kroner(practice), kroner(totals.path("regionOre").asLong()));
    }

    /** Tried, closed and fetched as its file. */
    private JsonNode settle(YearMonth month) {
        byte[] file = salaries(month);
        JsonNode tried = upload(month, "dry-run", file);
        check(
                tried.path("report").path("refused").asInt() == 0,
                "The dry run of %s found faults: %s",
                month,
                tried.path("report").path("faults"));
        JsonNode settled = upload(month, "close", file);
        JsonNode totals = settled.path("totals");
        for (String amount : List.of("salaryOre", "practiceOre", "regionOre", "honorariumOre")) {
            settledOre.merge(amount, totals.path(amount).asLong(), Long::sum);
        }
        check(
                totals.path("salaryOre").asLong()
                        == totals.path("practiceOre").asLong() + totals.path("regionOre").asLong(),
                "The shares do not add up to the salaries: %s",
                totals);
        world.flow.awaitQuiet();
        byte[] export =
                world.client.download(
                        World.PAYROLL, World.FUNDING, "/api/months/%s/file".formatted(month));
        world.telling.line(
                "%d payroll instructions; %s settled: %s in salaries, %s in honoraria; file no. %s, %d bytes",
                tried.path("report").path("rowsRead").asInt(),
                month,
                kroner(totals.path("salaryOre").asLong()),
                kroner(totals.path("honorariumOre").asLong()),
                settled.path("fileNumber"),
                export.length);
        return settled;
    }

    /** By the place in the list and not by the id, which is another one each time it is played. */
    private byte[] salaries(YearMonth month) {
        StringBuilder csv = new StringBuilder("instruction;salary\n");
        int ore = 3_500_000;
        for (JsonNode instruction : instructions(month)) {
            String id = instruction.path("instructionId").asString();
            csv.append("%s;%d,%02d\n".formatted(id, ore / 100, ore % 100));
            ore = 3_500_000 + (ore + 271_828) % 1_500_000;
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<JsonNode> instructions(YearMonth month) {
        return world.all(World.PAYROLL, World.FUNDING, "/api/instructions?month=" + month);
    }

    private JsonNode upload(YearMonth month, String step, byte[] file) {
        return world.client.upload(
                World.PAYROLL,
                World.FUNDING,
                "/api/months/%s/%s".formatted(month, step),
                "text/csv",
                file);
    }

    private void correct(YearMonth month) {
        JsonNode entry =
                world.all(World.PAYROLL, World.FUNDING, "/api/months/%s/entries".formatted(month))
                        .getFirst();
        long right = entry.path("amounts").path("salaryOre").asLong() + 12_345;
        Map<String, Object> correction =
                Map.of(
                        "entry",
                        entry.path("entryId").asString(),
                        "salaryOre",
                        right,
                        "reason",
                        "Seniority was counted wrong");
        JsonNode corrected =
                world.client.post(
                        World.PAYROLL,
                        World.FUNDING,
                        "/api/months/%s/corrections".formatted(month),
                        Map.of("corrections", List.of(correction)));
        world.telling.line(
                "one salary corrected by a new entry that names the old one; file no. %s",
                corrected.path("fileNumber"));
    }

    private static String kind(JsonNode instruction) {
        return instruction.path("kind").asString();
    }

    private static String kroner(long ore) {
        return "%,d.%02d DKK".formatted(ore / 100, ore % 100);
    }
}
