package dk.fordel.runtime.demo;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all chapters share: who is called, the invented region, and what came of the chapters
 * before.
 */
final class World {

    static final String REGISTRY = "practice-registry";
    static final String TRAINEES = "trainee-lifecycle";
    static final String ALLOCATION = "allocation";
    static final String FUNDING = "funding";
    static final String COURSES = "course-attendance";
    static final List<String> SERVICES = List.of(REGISTRY, TRAINEES, ALLOCATION, FUNDING, COURSES);

    static final String COUNCIL = "council";
    static final String HR = "hr-office";
    static final String AUDITOR = "auditor";
    static final String PAYROLL = "payroll";
    static final String ORGANISER = "course-organiser";

    final Client client;
    final Flow flow;
    final Region region;
    final int year;
    final Path folder;
    final Telling telling;

    /** Municipality code by practice id. */
    final Map<String, String> practices = new LinkedHashMap<>();

    int trainees;
    int decisions;
    int overrides;
    int confirmed;
    int withoutPlace;
    final Map<String, String> refusals = new LinkedHashMap<>();
    final Set<String> lookedAt = new java.util.LinkedHashSet<>();

    World(Client client, Flow flow, Region region, int year, Path folder, Telling telling) {
        this.client = client;
        this.flow = flow;
        this.region = region;
        this.year = year;
        this.folder = folder;
        this.telling = telling;
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

    static void check(boolean holds, String sentence, Object... values) {
        if (!holds) {
            throw new StoryFailed(sentence.formatted(values));
        }
    }
}
