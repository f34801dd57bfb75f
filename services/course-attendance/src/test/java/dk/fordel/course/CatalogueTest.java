package dk.fordel.course;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** The catalogue, its calendars, and what is refused (COURSE-2, COURSE-3, GEO-1). */
class CatalogueTest extends ServiceTest {

    @Test
    void a_calendar_is_open_to_all_and_follows_moves_and_cancellations() {
        UUID course = scheduled("THEME_DAY", "1082", null);
        String feed = "/api/calendars/horsens.ics";
        Answer before = feedWith(feed, course, "SEQUENCE:0");
        assertThat(before.header("Content-Type")).startsWith("text/calendar");
        assertThat(api.get("/api/calendars/nord.ics").text()).doesNotContain(course.toString());

        assertThat(
                        organiser
                                .post(
                                        "/api/courses/" + course + "/move",
                                        object(
                                                "place", "Hall 2",
                                                "begins", "2026-03-19T09:00:00+01:00",
                                                "ends", "2026-03-19T15:24:00+01:00"))
                                .status())
                .isEqualTo(204);
        Answer moved = feedWith(feed, course, "SEQUENCE:1");
        assertThat(moved.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(moved.text()).contains("DTSTART:20260319T080000Z");
        organiser.post("/api/courses/" + course + "/cancel", object("reason", "Too few"));
        feedWith(feed, course, "SEQUENCE:2");
        assertThat(api.get(feed).text()).contains("STATUS:CANCELLED");
        assertThat(api.get("/api/calendars/atlantis.ics").status()).isEqualTo(404);
    }

    @Test
    void a_calendar_program_that_has_the_newest_calendar_is_told_so() throws Exception {
        Answer first = api.get("/api/calendars/midt.ics");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=300, public");
        try (HttpClient program = HttpClient.newHttpClient()) {
            var again =
                    program.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/api/calendars/midt.ics"
                                                            .formatted(port)))
                                    .header("If-None-Match", first.header("ETag"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void bad_input_is_refused_with_the_field_and_changes_nothing() {
        for (var bad :
                List.of(
                        List.of("area", "atlantis"),
                        List.of("kind", "DUTY_SHIFT_1813"),
                        List.of("kind", "PARTY"),
                        List.of("title", ""),
                        List.of("title", "x".repeat(201)),
                        List.of("ends", "2026-03-12T08:00:00+01:00"),
                        List.of("ends", "2026-03-12T09:00:00.5+01:00"),
                        List.of("ends", "2026-04-13T09:00:00+01:00"),
                        List.of("begins", "2015-03-12T09:00:00+01:00"),
                        List.of("ends", "2036-03-12T09:00:00+01:00"),
                        List.of("ends", "9999-03-12T09:00:00+01:00"),
                        List.of("begins", "2026-02-30T08:00:00+01:00"))) {
            var body = course("THEME_DAY", "randers", null);
            body.put(bad.getFirst(), bad.getLast());
            Answer answer = organiser.post("/api/courses", body);
            assertThat(answer.status()).as(bad.toString()).isEqualTo(400);
            assertThat(answer.text()).as(bad.toString()).contains(bad.getFirst());
        }
        assertThat(
                        organiser
                                .post(
                                        "/api/courses/" + UUID.randomUUID() + "/cancel",
                                        object("reason", "x"))
                                .status())
                .isEqualTo(404);
        assertThat(coordinator.get("/api/courses?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void a_course_is_not_scheduled_for_the_year_10000_nor_moved_to_2020() {
        var body = course("THEME_DAY", "randers", null);
        body.put("begins", "+10000-03-12T09:00:00+01:00");
        body.put("ends", "+10000-03-12T15:24:00+01:00");
        assertThat(organiser.post("/api/courses", body).status()).isEqualTo(400);
        UUID course = scheduled("THEME_DAY", "randers", null);
        Answer moved =
                organiser.post(
                        "/api/courses/" + course + "/move",
                        object(
                                "place", "Hall 1",
                                "begins", "2020-03-12T09:00:00+01:00",
                                "ends", "2020-03-12T15:24:00+01:00"));
        assertThat(moved.status()).isEqualTo(400);
        assertThat(moved.text()).contains("begins").contains("2025-03-01");
        assertThat(coordinator.get("/api/courses?from=1066-10-14").status()).isEqualTo(400);
        assertThat(coordinator.get("/api/courses?from=2090-01-01").status()).isEqualTo(400);
    }

    @Test
    void the_same_course_id_with_another_time_is_refused_and_with_the_same_is_not() {
        var body = course("THEME_DAY", "randers", null);
        UUID id = UUID.randomUUID();
        body.put("courseId", id.toString());
        assertThat(organiser.post("/api/courses", body).status()).isEqualTo(201);
        assertThat(organiser.post("/api/courses", body).status()).isEqualTo(201);
        body.put("begins", "2026-03-12T10:00:00+01:00");
        Answer other = organiser.post("/api/courses", body);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains(id.toString()).contains("another time");
    }

    @Test
    void only_organisers_schedule_and_sign() {
        assertThat(api.post("/api/courses", course("THEME_DAY", "randers", null)).status())
                .isEqualTo(401);
        for (Role role :
                List.of(Role.COORDINATOR, Role.AUDITOR, Role.TRAINEE, Role.ADMINISTRATOR)) {
            Answer answer = api.as(role).post("/api/courses", course("THEME_DAY", "randers", null));
            assertThat(answer.status()).as(role.name()).isEqualTo(403);
        }
        assertThat(api.as(Role.ADMINISTRATOR).get("/api/booklets").status()).isEqualTo(403);
        assertThat(api.as(Role.OTHER_REGION).get("/api/courses").status()).isEqualTo(403);
    }

    @Test
    void GEO_1_anybody_can_ask_which_area_a_postcode_is_in() {
        assertThat(api.get("/api/course-areas/by-postcode/2715").json().at("/area").asString())
                .isEqualTo("indre-by");
        Answer none = api.get("/api/course-areas/by-postcode/2950");
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.text()).contains("ends at 2920, the next begins at 2960");
        assertThat(api.get("/api/course-areas/by-postcode/27").status()).isEqualTo(400);
        assertThat(api.get("/api/course-areas").json().at("/version").asString()).isNotBlank();
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        UUID one = scheduled("NETWORK_MEETING", "nord", null);
        UUID two = scheduled("NETWORK_MEETING", "nord", null);
        whenSeen("/api/courses/" + two, "NETWORK_MEETING");
        var first = coordinator.get("/api/courses?area=nord&from=2026-03-12&limit=1").json();
        var second =
                coordinator
                        .get("/api/courses?area=nord&limit=1&after=" + first.at("/next").asString())
                        .json();
        assertThat(
                        List.of(
                                first.at("/items/0/courseId").asString(),
                                second.at("/items/0/courseId").asString()))
                .containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(second.at("/next").isNull() || second.at("/next").isMissingNode()).isTrue();
        assertThat(coordinator.get("/api/courses?area=nord&from=2026-03-13").json().at("/items"))
                .isEmpty();
    }
}
