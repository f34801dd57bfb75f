package dk.fordel.demo;

import dk.fordel.servers.FordelService;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all chapters share: who is called, the invented region, and what came of the chapters
 * before.
 */
final class World {

    static final String REGISTRY = FordelService.PRACTICE_REGISTRY.id();
    static final String TRAINEES = FordelService.TRAINEE_LIFECYCLE.id();
    static final String ALLOCATION = FordelService.ALLOCATION.id();
    static final String FUNDING = FordelService.FUNDING.id();
    static final String COURSES = FordelService.COURSE_ATTENDANCE.id();

    static final String COUNCIL = "council";
    static final String HR = "hr-office";
    static final String AUDITOR = "auditor";
    static final String COMMITTEE = "committee";
    static final String PAYROLL = "payroll";
    static final String ORGANISER = "course-organiser";

    final Client client;
    final Flow flow;
    final Region region;
    final int year;
    final Intake intake;
    final Path folder;
    final Telling telling;

    /** Municipality code by practice id. */
    final Map<String, String> practices = new LinkedHashMap<>();

    int trainees;
    int decisions;
    int overrides;
    int confirmed;
    int withoutPlace;

    /** Figures of what each kind goes through, by name. */
    final Map<String, Integer> byKind = new LinkedHashMap<>();

    final Map<String, String> refusals = new LinkedHashMap<>();

    World(Client client, Flow flow, Region region, int year, Path folder, Telling telling) {
        this.client = client;
        this.flow = flow;
        this.region = region;
        this.year = year;
        this.intake = region.intake(year);
        this.folder = folder;
        this.telling = telling;
    }

    /** The services' day. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    /** A list that comes whole, without pages. */
    List<JsonNode> whole(String user, String service, String path) {
        return client.get(user, service, path).path("items").valueStream().toList();
    }

    /** A user's pages of a list, to the end. */
    List<JsonNode> all(String user, String service, String path) {
        List<JsonNode> items = new ArrayList<>();
        String sign = path.contains("?") ? "&" : "?";
        String next = "";
        do {
            JsonNode page = client.get(user, service, path + sign + "limit=200" + next);
            page.path("items").forEach(items::add);
            JsonNode cursor = page.path("next");
            next =
                    cursor.isNull() || cursor.isMissingNode()
                            ? ""
                            : "&after="
                                    + java.net.URLEncoder.encode(
                                            cursor.asString(),
                                            java.nio.charset.StandardCharsets.UTF_8);
        } while (!next.isEmpty());
        return items;
    }

    /** The coordinator of the area that a practice lies in. */
    String coordinatorOf(String practice) {
        String code = practices.get(practice);
        return Region.Municipality.withArea().stream()
                .filter(place -> place.code.equals(code))
                .map(place -> "amu-" + place.area)
                .findFirst()
                .orElseThrow(
                        () -> new StoryFailed("Practice %s lies in no area.".formatted(practice)));
    }

    /** Tells and keeps a "no" that must be one. */
    void refused(String rule, String user, String path, Object body) {
        Client.Answer answer = client.tryPost(user, ALLOCATION, path, body);
        check(
                answer.status() == 409 && answer.json().path("rule").asString().equals(rule),
                "%s against %s was answered with %d: %s",
                path,
                rule,
                answer.status(),
                answer.detail());
        refusals.putIfAbsent(rule, answer.detail());
        telling.line("refused (%s): %s", rule, answer.detail());
    }

    static void check(boolean holds, String sentence, Object... values) {
        if (!holds) {
            throw new StoryFailed(sentence.formatted(values));
        }
    }
}
