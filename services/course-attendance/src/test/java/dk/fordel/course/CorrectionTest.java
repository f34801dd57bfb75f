package dk.fordel.course;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.course.AttendanceRevoked;
import dk.fordel.contracts.course.AttendanceSigned;
import dk.fordel.contracts.course.CourseEvent;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was entered wrongly is put right by entries of its own, and all views follow. */
class CorrectionTest extends ServiceTest {

    private static final Object WRONG = object("reason", "Was ill that day");

    @Test
    void a_wrong_signature_is_revoked_with_a_reason_told_to_others_and_given_again() {
        UUID trainee = UUID.randomUUID();
        UUID booklet = bookletOf(confirmed("INTRODUCTION", trainee));
        UUID course = scheduled("THEME_DAY", "randers", null);
        clock.set(Instant.parse("2026-03-12T15:00:00Z"));
        assertThat(sign(course, trainee).status()).isEqualTo(200);
        String path = "/api/booklets/" + booklet;
        whenSeen(path, "\"attended\":1");

        String revoke = path + "/attendance/" + course + "/revoke";
        assertThat(organiser.post(revoke, object("reason", " ")).status()).isEqualTo(400);
        assertThat(organiser.post(revoke, WRONG).status()).isEqualTo(204);

        var page = whenSeen(path, "\"correctedBy\"").json();
        assertThat(page.at("/attendance")).isEmpty();
        assertThat(page.at("/corrections/0/courseId").asString()).isEqualTo(course.toString());
        assertThat(page.at("/corrections/0/reason").asString()).isEqualTo("Was ill that day");
        assertThat(page.at("/obligations/1/missing").asInt()).isEqualTo(2);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        organiser.get("/api/courses/" + course + "/participants").json().isEmpty());
        facts.await(
                CourseEvent.TOPIC,
                AttendanceRevoked.class,
                told -> told.bookletId().equals(booklet) && course.equals(told.courseId()));
        Answer again = organiser.post(revoke, WRONG);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("holds no signature for course " + course);

        assertThat(sign(course, trainee).status()).isEqualTo(200);
        whenSeen(path, "\"attended\":1");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        facts.on(CourseEvent.TOPIC, AttendanceSigned.class).stream()
                                        .filter(told -> told.bookletId().equals(booklet))
                                        .count()
                                == 2);
        String before = organiser.get(path).text();
        for (String view : List.of("booklets", "courses")) {
            views.rebuild(view);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> organiser.get(path).text().equals(before));
    }

    @Test
    void a_wrong_duty_shift_and_a_wrong_passed_before_are_taken_back() {
        UUID booklet = bookletOf(confirmed("INTRODUCTION", UUID.randomUUID()));
        String path = "/api/booklets/" + booklet;
        var passed = object("on", "2025-11-03", "evidence", "Certificate");
        organiser.post(path + "/duty-shifts", object("on", "2026-03-01"));
        organiser.post(path + "/pedagogics-passed-before", passed);
        whenSeen(path, "2025-11-03");

        assertThat(organiser.post(path + "/duty-shifts/2026-03-01/revoke", WRONG).status())
                .isEqualTo(204);
        passed.put("on", "2025-11-10");
        Answer other = organiser.post(path + "/pedagogics-passed-before", passed);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("2025-11-03").contains("withdraw that first");
        String withdraw = path + "/pedagogics-passed-before/withdraw";
        assertThat(organiser.post(withdraw, WRONG).status()).isEqualTo(204);
        assertThat(organiser.post(withdraw, WRONG).status()).isEqualTo(409);

        var page =
                await().atMost(Duration.ofSeconds(20))
                        .until(
                                () -> organiser.get(path).json(),
                                json -> json.at("/corrections").size() == 2);
        assertThat(page.at("/attendance")).isEmpty();
        assertThat(page.at("/pedagogicsPassedOn").asString("")).isEmpty();
        assertThat(page.at("/obligations/3/missing").asInt()).isEqualTo(1);
        assertThat(organiser.post(path + "/pedagogics-passed-before", passed).status())
                .isEqualTo(204);
        whenSeen(path, "\"pedagogicsPassedOn\":\"2025-11-10\"");
    }

    @Test
    void a_wrong_title_is_corrected_in_catalogue_calendar_and_booklets() {
        UUID trainee = UUID.randomUUID();
        UUID booklet = bookletOf(confirmed("INTRODUCTION", trainee));
        UUID course = scheduled("THEME_DAY", "randers", null);
        clock.set(Instant.parse("2026-03-12T15:00:00Z"));
        sign(course, trainee);
        whenSeen("/api/booklets/" + booklet, "\"title\":\"Skin\"");
        assertThat(
                        organiser
                                .post(
                                        "/api/courses/" + course + "/retitle",
                                        object("title", "Skin and allergy"))
                                .status())
                .isEqualTo(204);
        whenSeen("/api/booklets/" + booklet, "\"title\":\"Skin and allergy\"");
        whenSeen("/api/courses/" + course, "\"title\":\"Skin and allergy\"");
        feedWith("/api/calendars/randers.ics", course, "SUMMARY:Temadag: Skin and allergy");
        feedWith("/api/calendars/randers.ics", course, "SEQUENCE:1");
    }

    @Test
    void a_day_that_nobody_means_is_refused() {
        String path = "/api/booklets/" + bookletOf(confirmed("INTRODUCTION", UUID.randomUUID()));
        for (String day : List.of("1999-03-01", "2026-03-02", "+10000-01-01")) {
            assertThat(organiser.post(path + "/duty-shifts", object("on", day)).status())
                    .as(day)
                    .isEqualTo(400);
        }
        for (String day : List.of("1970-03-01", "2030-01-01")) {
            var passed = object("on", day, "evidence", "Certificate");
            assertThat(organiser.post(path + "/pedagogics-passed-before", passed).status())
                    .as(day)
                    .isEqualTo(400);
        }
    }
}
