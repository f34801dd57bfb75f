package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The last chapters: payroll is told, months are settled and corrected, a theme day is attended.
 */
final class MoneyAndCourses {

    private final World world;
    private final Payroll payroll;
    private int obligations;
    private int attendances;

    MoneyAndCourses(World world, Rounds rounds, Rounds.Round phase3) {
        this.world = world;
        this.payroll = new Payroll(world, rounds, phase3);
    }

    int instructions() {
        return payroll.instructions();
    }

    long settledOre(String amount) {
        return payroll.settledOre(amount);
    }

    int obligations() {
        return obligations;
    }

    int attendances() {
        return attendances;
    }

    void play() {
        world.telling.chapter("The money: whom to pay, where, at whose cost");
        payroll.play();
        world.telling.chapter("The courses: owed, held, signed");
        themeDay();
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
