package dk.fordel.course;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Role by object, for every endpoint: own, another's, another area's (domain.md, section 10). */
class WhoMayTest extends ServiceTest {

    private static final Set<Role> READ_COURSES =
            EnumSet.complementOf(EnumSet.of(Role.PAYROLL, Role.OTHER_REGION, Role.ADMINISTRATOR));

    private static final List<String> ORGANISERS_ONLY =
            List.of(
                    "/api/courses",
                    "/api/courses/{course}/move",
                    "/api/courses/{course}/cancel",
                    "/api/courses/{course}/retitle",
                    "/api/courses/{course}/attendance",
                    "/api/booklets/{booklet}/attendance/{course}/revoke",
                    "/api/booklets/{booklet}/duty-shifts",
                    "/api/booklets/{booklet}/duty-shifts/2026-03-01/revoke",
                    "/api/booklets/{booklet}/pedagogics-passed-before",
                    "/api/booklets/{booklet}/pedagogics-passed-before/withdraw");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final UUID ane = UUID.randomUUID();
    private final UUID elmRoad = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private final UUID oakRoad = UUID.randomUUID();
    private UUID anes;
    private UUID bos;
    private UUID anesPlacement;
    private UUID bosPlacement;

    @BeforeEach
    void two_stays_in_two_areas() {
        anes = booklet(ane, elmRoad, "randers");
        bos = booklet(bo, oakRoad, "horsens");
        anesPlacement = placementOf(anes);
        bosPlacement = placementOf(bos);
    }

    private UUID placementOf(UUID booklet) {
        return UUID.fromString(
                organiser.get("/api/booklets/" + booklet).json().at("/placementId").asString());
    }

    /** Somebody, and whether Ane's and Bo's booklets are theirs to read. */
    private record Reader(Api as, boolean anes, boolean bos) {}

    @Test
    void a_booklet_is_read_by_those_whose_it_is_and_by_nobody_else() {
        readers()
                .forEach((who, reader) -> {
                    mayRead(who, reader.as(), ane, anes, anesPlacement, reader.anes());
                    mayRead(who, reader.as(), bo, bos, bosPlacement, reader.bos());
                });
    }

    private Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            boolean all =
                    EnumSet.of(Role.COURSE_ORGANISER, Role.HR_OFFICE, Role.AUDITOR).contains(role);
            readers.put(role + " bound to nothing", new Reader(api.as(role), all, all));
        }
        readers.put("Ane", new Reader(api.withToken(TestTokens.trainee(ane)), true, false));
        readers.put("Bo", new Reader(api.withToken(TestTokens.trainee(bo)), false, true));
        readers.put(
                "Elm Road", new Reader(api.withToken(TestTokens.practice(elmRoad)), true, false));
        for (Role role : List.of(Role.COORDINATOR, Role.JUNIOR_COORDINATOR)) {
            readers.put(role + " randers", new Reader(api.as(role, "randers"), true, false));
        }
        // a role beside another never widens, and a claim without its role gives nothing
        for (Role beside : List.of(Role.TRAINEE, Role.COUNCIL, Role.TUTOR_PRACTICE, Role.PKL)) {
            readers.put(
                    "COORDINATOR randers and " + beside,
                    new Reader(with(Set.of(Role.COORDINATOR, beside), "randers"), true, false));
            readers.put(
                    "Ane and " + beside,
                    new Reader(
                            claiming(EnumSet.of(Role.TRAINEE, beside), "fordel_trainee", ane),
                            true,
                            false));
        }
        readers.put(
                "COUNCIL of horsens",
                new Reader(with(Set.of(Role.COUNCIL), "horsens"), false, false));
        readers.put(
                "TRAINEE who claims a practice",
                new Reader(
                        claiming(Set.of(Role.TRAINEE), "fordel_practice", elmRoad), false, false));
        readers.put(
                "TUTOR_PRACTICE that claims a trainee",
                new Reader(
                        claiming(Set.of(Role.TUTOR_PRACTICE), "fordel_trainee", bo), false, false));
        return readers;
    }

    private static void mayRead(
            String who, Api as, UUID trainee, UUID booklet, UUID placement, boolean may) {
        int expected = may ? 200 : 403;
        for (String path :
                List.of(
                        "/api/booklets/" + booklet,
                        "/api/booklets/by-placement/" + placement,
                        "/api/booklets/by-trainee/" + trainee,
                        "/api/booklets/" + booklet + "/pdf")) {
            assertThat(as.get(path).status()).as("%s GET %s", who, path).isEqualTo(expected);
        }
        String print = "/api/booklets/" + booklet + "/pdf";
        assertThat(as.post(print, object("name", "Ane")).status())
                .as("%s POST %s", who, print)
                .isEqualTo(who.startsWith("AUDITOR") ? 403 : expected);
    }

    @Test
    void an_auditor_does_not_print_with_a_name_by_being_a_coordinator_elsewhere() {
        Api both = with(Set.of(Role.AUDITOR, Role.COORDINATOR), "horsens");
        assertThat(both.get("/api/booklets/" + anes).status()).isEqualTo(200);
        assertThat(both.post("/api/booklets/" + anes + "/pdf", object("name", "Ane")).status())
                .isEqualTo(403);
    }

    @Test
    void a_practice_reads_a_booklet_only_while_the_trainee_is_there() {
        Api practice = api.withToken(TestTokens.practice(elmRoad));
        Map<String, Integer> moments =
                Map.of(
                        "2026-02-28T12:00:00Z", 403,
                        "2026-02-28T23:30:00Z", 200, // the first of March in Denmark
                        "2026-08-31T12:00:00Z", 200,
                        "2026-09-01T12:00:00Z", 403);
        moments.forEach((moment, expected) -> {
            clock.set(Instant.parse(moment));
            assertThat(practice.get("/api/booklets/" + anes).status())
                    .as(moment)
                    .isEqualTo(expected);
        });
    }

    @Test
    void a_list_of_booklets_holds_those_of_the_own_area() {
        assertThat(areasOf(with(Set.of(Role.COORDINATOR), "randers"))).containsOnly("randers");
        assertThat(areasOf(with(Set.of(Role.JUNIOR_COORDINATOR), "horsens")))
                .containsOnly("horsens");
        assertThat(areasOf(with(Set.of(Role.COORDINATOR, Role.COUNCIL), "horsens")))
                .containsOnly("horsens");
        assertThat(areasOf(api.as(Role.COORDINATOR))).isEmpty();
        assertThat(areasOf(api.as(Role.AUDITOR))).contains("randers", "horsens");
        for (Api other :
                List.of(
                        api.withToken(TestTokens.trainee(ane)),
                        api.withToken(TestTokens.practice(elmRoad)),
                        api.as(Role.PKL),
                        api.as(Role.COUNCIL))) {
            assertThat(other.get("/api/booklets").status()).isEqualTo(403);
        }
    }

    private Set<String> areasOf(Api as) {
        Set<String> areas = new TreeSet<>();
        String after = "";
        while (after != null) {
            var page = as.get("/api/booklets?limit=200" + after).json();
            page.at("/items").forEach(booklet -> areas.add(booklet.at("/area").asString()));
            String next = page.at("/next").asString("");
            after = next.isEmpty() ? null : "&after=" + next;
        }
        return areas;
    }

    @Test
    void a_trainee_books_and_gives_back_only_the_own_place() {
        UUID course = scheduled("THEME_DAY", "randers", null);
        String path = "/api/courses/" + course + "/enrolments";
        Map<Api, List<Integer>> callers = new LinkedHashMap<>();
        callers.put(organiser, List.of(204, 204));
        callers.put(api.withToken(TestTokens.trainee(ane)), List.of(204, 403));
        callers.put(
                claiming(Set.of(Role.TRAINEE, Role.COORDINATOR), "fordel_trainee", ane),
                List.of(204, 403));
        callers.put(
                claiming(Set.of(Role.TRAINEE, Role.AUDITOR), "fordel_trainee", ane),
                List.of(204, 403));
        callers.put(api.as(Role.TRAINEE), List.of(403, 403));
        callers.put(claiming(Set.of(Role.PKL), "fordel_trainee", ane), List.of(403, 403));
        callers.put(api.withToken(TestTokens.practice(elmRoad)), List.of(403, 403));
        callers.put(coordinator, List.of(403, 403));
        callers.forEach((caller, expected) -> {
            List<UUID> trainees = List.of(ane, bo);
            for (int i = 0; i < 2; i++) {
                String who = trainees.get(i).toString();
                assertThat(caller.post(path, object("traineeId", who)).status())
                        .isEqualTo(expected.get(i));
                assertThat(caller.delete(path + "/" + who).status()).isEqualTo(expected.get(i));
            }
        });
    }

    @Test
    void lists_of_participants_are_read_by_organisers_and_by_coordinators_of_the_area() {
        UUID here = scheduled("THEME_DAY", "randers", null);
        UUID everywhere = scheduled("THEME_DAY", "1082", null);
        UUID elsewhere = scheduled("THEME_DAY", "horsens", null);
        whenSeen("/api/courses/" + elsewhere, "horsens");
        Map<Api, List<Integer>> callers = new LinkedHashMap<>();
        for (Role role : List.of(Role.COURSE_ORGANISER, Role.HR_OFFICE, Role.AUDITOR)) {
            callers.put(api.as(role), List.of(200, 200, 200));
        }
        callers.put(coordinator, List.of(200, 200, 403));
        callers.put(api.as(Role.JUNIOR_COORDINATOR, "randers"), List.of(200, 200, 403));
        callers.put(
                with(Set.of(Role.COORDINATOR, Role.COUNCIL), "randers"), List.of(200, 200, 403));
        callers.put(api.as(Role.COORDINATOR), List.of(403, 403, 403));
        callers.put(api.withToken(TestTokens.trainee(ane)), List.of(403, 403, 403));
        callers.put(api.withToken(TestTokens.practice(elmRoad)), List.of(403, 403, 403));
        callers.put(api.as(Role.PKL), List.of(403, 403, 403));
        List<UUID> courses = List.of(here, everywhere, elsewhere);
        callers.forEach((caller, expected) -> {
            for (int i = 0; i < courses.size(); i++) {
                assertThat(caller.get("/api/courses/" + courses.get(i) + "/participants").status())
                        .isEqualTo(expected.get(i));
            }
        });
    }

    @Test
    void courses_are_read_by_all_who_work_with_them_and_entered_by_organisers() {
        UUID course = scheduled("THEME_DAY", "randers", null);
        whenSeen("/api/courses/" + course, "randers");
        for (Role role : Role.values()) {
            Api as = api.as(role);
            int expected = READ_COURSES.contains(role) ? 200 : 403;
            assertThat(as.get("/api/courses").status()).as(role.name()).isEqualTo(expected);
            assertThat(as.get("/api/courses/" + course).status())
                    .as(role.name())
                    .isEqualTo(expected);
            if (role != Role.COURSE_ORGANISER) {
                for (String path : ORGANISERS_ONLY) {
                    String own = path.replace("{course}", course.toString());
                    assertThat(as.post(own.replace("{booklet}", anes.toString()), "{}").status())
                            .as("%s POST %s", role, path)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void every_endpoint_of_the_service_stands_in_these_tables() {
        Set<String> paths = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getPackageName().startsWith("dk.fordel.course.")) {
                        mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        mapping.getPatternValues()
                                                .forEach(path -> paths.add(verb + " " + path)));
                    }
                });
        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "GET /api/booklets",
                        "GET /api/booklets/by-placement/{placementId}",
                        "GET /api/booklets/by-trainee/{traineeId}",
                        "GET /api/booklets/{id}",
                        "GET /api/booklets/{id}/pdf",
                        "POST /api/booklets/{id}/pdf",
                        "POST /api/booklets/{id}/attendance/{courseId}/revoke",
                        "POST /api/booklets/{id}/duty-shifts",
                        "POST /api/booklets/{id}/duty-shifts/{on}/revoke",
                        "POST /api/booklets/{id}/pedagogics-passed-before",
                        "POST /api/booklets/{id}/pedagogics-passed-before/withdraw",
                        "GET /api/courses",
                        "POST /api/courses",
                        "GET /api/courses/{id}",
                        "POST /api/courses/{id}/attendance",
                        "POST /api/courses/{id}/cancel",
                        "POST /api/courses/{id}/enrolments",
                        "DELETE /api/courses/{id}/enrolments/{traineeId}",
                        "POST /api/courses/{id}/move",
                        "GET /api/courses/{id}/participants",
                        "POST /api/courses/{id}/retitle",
                        // open to all
                        "GET /api/calendars/{area}.ics",
                        "GET /api/course-areas",
                        "GET /api/course-areas/by-postcode/{postcode}");
    }

    private Api with(Set<Role> roles, String... areas) {
        return api.withToken(TestTokens.of(roles, areas));
    }

    private Api claiming(Set<Role> roles, String claim, UUID id) {
        return api.withToken(
                TestTokens.sign(
                        TestTokens.claims(roles).claim(claim, List.of(id.toString())).build()));
    }
}
