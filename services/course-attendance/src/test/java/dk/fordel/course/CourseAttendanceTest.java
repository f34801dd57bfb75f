package dk.fordel.course;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.course.AttendanceSigned;
import dk.fordel.contracts.course.CourseEvent;
import dk.fordel.contracts.course.ObligationIncurred;
import dk.fordel.contracts.course.ObligationsReleased;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.PlacementId;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.SettableClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The service as others meet it: facts in, courses, attendance, booklets, calendars, facts out. */
@FordelTest
class CourseAttendanceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Autowired private Api api;
    @Autowired private Facts facts;
    @Autowired private SettableClock clock;
    @Autowired private Views views;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private Api organiser;
    private Api coordinator;

    @BeforeEach
    void callers() {
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        organiser = api.as(Role.COURSE_ORGANISER);
        coordinator = api.as(Role.COORDINATOR, "randers");
    }

    @Test
    void a_theme_day_is_owed_scheduled_attended_signed_and_told_to_others() {
        UUID trainee = UUID.randomUUID();
        UUID placement = confirmed("INTRODUCTION", trainee);
        UUID booklet = bookletOf(placement);
        ObligationIncurred owed =
                facts.await(
                        CourseEvent.TOPIC,
                        ObligationIncurred.class,
                        o -> o.bookletId().equals(booklet) && o.courseKind().equals("THEME_DAY"));
        assertThat(owed)
                .isEqualTo(
                        new ObligationIncurred(booklet, placement, trainee, "THEME_DAY", 2, LAST));

        UUID course = scheduled("THEME_DAY", "randers", 1);
        assertThat(enrol(course, trainee).status()).isEqualTo(204);
        Answer full = enrol(course, UUID.randomUUID());
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.text()).contains("All 1 places");

        Answer early = sign(course, trainee);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("2026-03-12").contains("2026-03-01");

        clock.set(Instant.parse("2026-03-12T15:00:00Z"));
        assertThat(sign(course, trainee).status()).isEqualTo(200);
        assertThat(sign(course, trainee).status()).isEqualTo(200);
        facts.await(
                CourseEvent.TOPIC,
                AttendanceSigned.class,
                a -> course.equals(a.courseId()) && a.traineeId().equals(trainee));

        var page = whenSeen("/api/booklets/" + booklet, "\"attended\":1");
        assertThat(page.json().at("/obligations/1/missing").asInt()).isEqualTo(1);
        assertThat(page.json().at("/attendance/0/signedBy").asString())
                .isEqualTo("COURSE_ORGANISER");
        assertThat(page.json().at("/courseArea").asString()).isEqualTo("randers");
        assertThat(
                        facts.on(CourseEvent.TOPIC, AttendanceSigned.class).stream()
                                .filter(a -> a.bookletId().equals(booklet)))
                .hasSize(1);
    }

    @Test
    void who_has_no_booklet_is_named_and_nobody_is_signed_for() {
        UUID trainee = UUID.randomUUID();
        UUID stranger = UUID.randomUUID();
        UUID booklet = bookletOf(confirmed("INTRODUCTION", trainee));
        UUID course = scheduled("NETWORK_MEETING", "randers", null);
        clock.set(Instant.parse("2026-03-12T15:00:00Z"));

        Answer refused = sign(course, trainee, stranger);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains(stranger.toString()).doesNotContain(trainee.toString());
        assertThat(sign(course, trainee).status()).isEqualTo(200);
        whenSeen("/api/booklets/" + booklet, course.toString());
        assertThat(coordinator.get("/api/courses/" + course + "/participants").json()).hasSize(1);
    }

    @Test
    void a_duty_shift_and_pedagogics_passed_before_stand_in_the_booklet_and_on_paper() {
        UUID booklet = bookletOf(confirmed("INTRODUCTION", UUID.randomUUID()));
        String path = "/api/booklets/" + booklet;
        assertThat(organiser.post(path + "/duty-shifts", object("on", "2026-03-01")).status())
                .isEqualTo(204);
        assertThat(
                        organiser
                                .post(
                                        path + "/pedagogics-passed-before",
                                        object("on", "2025-11-03", "evidence", "Certificate"))
                                .status())
                .isEqualTo(204);

        var page = whenSeen(path, "2025-11-03").json();
        assertThat(page.at("/attendance/0/signedBy").asString()).isEqualTo("DOCTOR_ON_DUTY");
        assertThat(page.at("/obligations/3/missing").asInt()).isZero();
        Answer pdf = api.as(Role.TRAINEE).get(path + "/pdf?lang=en");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
        assertThat(coordinator.get(path + "/pdf?lang=fr").status()).isEqualTo(400);
    }

    @Test
    void only_introduction_placements_open_a_booklet_and_a_withdrawn_one_owes_nothing() {
        UUID phase1 = confirmed("PHASE_1", UUID.randomUUID());
        facts.send(AllocationEvent.TOPIC, phase1, new PlacementWithdrawn(phase1, "DECLINED"));
        UUID withdrawn = confirmed("INTRODUCTION", UUID.randomUUID());
        UUID booklet = bookletOf(withdrawn);
        facts.send(AllocationEvent.TOPIC, withdrawn, new PlacementWithdrawn(withdrawn, "DECLINED"));
        facts.await(
                CourseEvent.TOPIC,
                ObligationsReleased.class,
                released -> released.placementId().equals(withdrawn));

        whenSeen("/api/booklets/" + booklet, "\"released\":true");
        assertThat(coordinator.get("/api/booklets/by-placement/" + phase1).status()).isEqualTo(404);
        Answer refused =
                organiser.post(
                        "/api/booklets/" + booklet + "/duty-shifts", object("on", "2026-03-01"));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void a_stay_that_ended_says_so() {
        UUID placement = confirmed("INTRODUCTION", UUID.randomUUID());
        UUID booklet = bookletOf(placement);
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                new PlacementEnded(placement, LocalDate.of(2026, 5, 31)));
        whenSeen("/api/booklets/" + booklet, "\"endedOn\":\"2026-05-31\"");
    }

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

    @Test
    void views_rebuilt_from_the_first_event_on_are_what_they_were() {
        UUID trainee = UUID.randomUUID();
        UUID booklet = bookletOf(confirmed("INTRODUCTION", trainee));
        UUID course = scheduled("THEME_DAY", "randers", 5);
        enrol(course, trainee);
        clock.set(Instant.parse("2026-03-12T15:00:00Z"));
        sign(course, trainee);
        String before = whenSeen("/api/booklets/" + booklet, course.toString()).text();
        String courseBefore = whenSeen("/api/courses/" + course, "\"enrolled\":1").text();

        sql.sql("update course set title = 'tampered with'").update();
        sql.sql("update course_enrolment set enrolled_at = now()").update();
        sql.sql("update course_participant set note = 'tampered with'").update();
        sql.sql("update booklet_attendance set title = 'tampered with'").update();
        sql.sql("update booklet_obligation set kind = 'OTHER' where kind = 'THEME_DAY'").update();
        sql.sql("update booklet set ended_on = stay_from").update();
        for (String view : List.of("booklets", "courses")) {
            views.rebuild(view);
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    assertThat(coordinator.get("/api/booklets/" + booklet).text())
                            .isEqualTo(before);
                    assertThat(coordinator.get("/api/courses/" + course).text())
                            .isEqualTo(courseBefore);
                });
    }

    private UUID confirmed(String kind, UUID trainee) {
        UUID placement = UUID.randomUUID();
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                new PlacementConfirmed(
                        placement,
                        UUID.randomUUID(),
                        trainee,
                        UUID.randomUUID(),
                        kind,
                        FIRST,
                        LAST,
                        "730",
                        "8900",
                        "randers",
                        null));
        return placement;
    }

    private UUID bookletOf(UUID placement) {
        UUID booklet = BookletId.of(new PlacementId(placement)).value();
        whenSeen("/api/booklets/" + booklet, "DUTY_SHIFT_1813");
        return booklet;
    }

    private UUID scheduled(String kind, String area, Integer capacity) {
        Answer answer = organiser.post("/api/courses", course(kind, area, capacity));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().at("/courseId").asString());
    }

    private static java.util.Map<String, Object> course(
            String kind, String area, Integer capacity) {
        return object(
                "kind",
                kind,
                "title",
                "Skin",
                "area",
                area,
                "place",
                "Hall 1",
                "begins",
                "2026-03-12T09:00:00+01:00",
                "ends",
                "2026-03-12T15:24:00+01:00",
                "mandatory",
                true,
                "capacity",
                capacity);
    }

    private Answer enrol(UUID course, UUID trainee) {
        return organiser.post(
                "/api/courses/" + course + "/enrolments", object("traineeId", trainee.toString()));
    }

    private Answer sign(UUID course, UUID... trainees) {
        return organiser.post(
                "/api/courses/" + course + "/attendance", object("traineeIds", List.of(trainees)));
    }

    private Answer whenSeen(String path, String text) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> coordinator.get(path), answer -> answer.text().contains(text));
    }

    private Answer feedWith(String feed, UUID course, String line) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> api.get(feed),
                        answer ->
                                answer.text()
                                        .lines()
                                        .dropWhile(l -> !l.contains(course.toString()))
                                        .takeWhile(l -> !l.equals("END:VEVENT"))
                                        .anyMatch(line::equals));
    }
}
