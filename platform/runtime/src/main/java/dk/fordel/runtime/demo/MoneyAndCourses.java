package dk.fordel.runtime.demo;

import static dk.fordel.runtime.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The last chapters: payroll is told, a month is settled and corrected, a theme day is attended.
 */
final class MoneyAndCourses {

    private final World world;
    private int instructions;
    private JsonNode settled = tools.jackson.databind.node.MissingNode.getInstance();
    private int obligations;
    private int attendances;

    MoneyAndCourses(World world) {
        this.world = world;
    }

    int instructions() {
        return instructions;
    }

    long settledOre(String amount) {
        return settled.path("totals").path(amount).asLong();
    }

    int obligations() {
        return obligations;
    }

    int attendances() {
        return attendances;
    }

    void play() {
        world.telling.chapter("The money: whom to pay, where, at whose cost");
        month();
        world.telling.chapter("The courses: owed, held, signed");
        themeDay();
    }

    private void month() {
        String month = world.year + "-10";
        List<JsonNode> issued =
                world.all(World.PAYROLL, World.FUNDING, "/api/instructions?month=" + month);
        instructions = issued.size();
        check(
                instructions == world.confirmed,
                "%d placements were confirmed, but %d payroll instructions hold in %s.",
                world.confirmed,
                instructions,
                month);
        StringBuilder csv = new StringBuilder("instruction;salary\n");
        for (JsonNode instruction : issued) {
            String id = instruction.path("instructionId").asString();
            int ore = 3_500_000 + Math.floorMod(id.hashCode(), 1_500_000);
            csv.append("%s;%d,%02d%n".formatted(id, ore / 100, ore % 100));
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        JsonNode tried =
                world.client.upload(
                        World.PAYROLL,
                        World.FUNDING,
                        "/api/months/%s/dry-run".formatted(month),
                        "text/csv",
                        file);
        check(
                tried.path("report").path("refused").asInt() == 0,
                "The dry run of the month found faults: %s",
                tried.path("report").path("faults"));
        settled =
                world.client.upload(
                        World.PAYROLL,
                        World.FUNDING,
                        "/api/months/%s/close".formatted(month),
                        "text/csv",
                        file);
        check(
                settledOre("salaryOre") == settledOre("practiceOre") + settledOre("regionOre"),
                "The shares do not add up to the salaries: %s",
                settled.path("totals"));
        world.flow.awaitQuiet();
        byte[] export =
                world.client.download(
                        World.PAYROLL, World.FUNDING, "/api/months/%s/file".formatted(month));
        world.telling.line(
                "%d payroll instructions; %s settled: %s in salaries, %s in honoraria; file no. %s, %d bytes",
                instructions,
                month,
                kroner(settledOre("salaryOre")),
                kroner(settledOre("honorariumOre")),
                settled.path("fileNumber"),
                export.length);
        correct(month);
    }

    private void correct(String month) {
        JsonNode entry =
                world.all(World.PAYROLL, World.FUNDING, "/api/months/%s/entries".formatted(month))
                        .getFirst();
        long right = entry.path("amounts").path("salaryOre").asLong() + 12_345;
        JsonNode corrected =
                world.client.post(
                        World.PAYROLL,
                        World.FUNDING,
                        "/api/months/%s/corrections".formatted(month),
                        Map.of(
                                "corrections",
                                List.of(
                                        Map.of(
                                                "entry",
                                                entry.path("entryId").asString(),
                                                "salaryOre",
                                                right,
                                                "reason",
                                                "Seniority was counted wrong"))));
        world.telling.line(
                "one salary corrected by a new entry that names the old one; file no. %s",
                corrected.path("fileNumber"));
    }

    private static String kroner(long ore) {
        return "%,d.%02d DKK".formatted(ore / 100, ore % 100);
    }

    private void themeDay() {
        List<JsonNode> booklets =
                world.all(World.ORGANISER, World.COURSES, "/api/booklets").stream()
                        .filter(booklet ->
                                booklet.path("from")
                                        .asString()
                                        .startsWith(String.valueOf(world.year)))
                        .toList();
        obligations =
                booklets.stream()
                        .flatMap(booklet ->
                                StreamSupport.stream(
                                        booklet.path("obligations").spliterator(), false))
                        .mapToInt(obligation -> obligation.path("times").asInt())
                        .sum();
        String course =
                world.client
                        .post(
                                World.ORGANISER,
                                World.COURSES,
                                "/api/courses",
                                Map.of(
                                        "kind", "THEME_DAY",
                                        "title", "Theme day: the consultation",
                                        "area", "randers",
                                        "place", "Regionshospitalet Randers",
                                        "begins", world.year + "-11-12T08:00:00Z",
                                        "ends", world.year + "-11-12T15:00:00Z",
                                        "mandatory", true))
                        .path("courseId")
                        .asString();
        List<String> present =
                booklets.stream()
                        .limit(20)
                        .map(booklet -> booklet.path("traineeId").asString())
                        .toList();
        JsonNode signed =
                world.client.post(
                        World.ORGANISER,
                        World.COURSES,
                        "/api/courses/%s/attendance".formatted(course),
                        Map.of("traineeIds", present));
        attendances = signed.path("booklets").size();
        check(
                attendances == present.size(),
                "%d of %d attendances were signed.",
                attendances,
                present.size());
        world.flow.awaitQuiet();
        String booklet = booklets.getFirst().path("bookletId").asString();
        byte[] pdf =
                world.client.download(
                        World.AUDITOR, World.COURSES, "/api/booklets/%s/pdf".formatted(booklet));
        byte[] calendar =
                world.client.download(World.AUDITOR, World.COURSES, "/api/calendars/randers.ics");
        check(
                new String(calendar, StandardCharsets.UTF_8).contains("BEGIN:VEVENT"),
                "The calendar of randers is empty.");
        world.telling.line(
                "%d introduction doctors owe %d course days; %d signed at a theme day; a booklet printed (%d kB), a calendar fetched",
                booklets.size(), obligations, attendances, pdf.length / 1024);
    }
}
