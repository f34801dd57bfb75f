package dk.fordel.course.booklet.attendance;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.course.AttendanceSigned;
import dk.fordel.contracts.course.CourseEvent;
import dk.fordel.contracts.course.ObligationIncurred;
import dk.fordel.contracts.course.ObligationsReleased;
import dk.fordel.course.Confirmation;
import dk.fordel.course.ServiceTest;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts in, attendance and booklets, facts out (COURSE-1). */
class AttendanceTest extends ServiceTest {

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
        UUID trainee = UUID.randomUUID();
        UUID booklet = bookletOf(confirmed("INTRODUCTION", trainee));
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
        Answer pdf = api.withToken(TestTokens.trainee(trainee)).get(path + "/pdf?lang=en");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
        assertThat(coordinator.get(path + "/pdf?lang=fr").status()).isEqualTo(400);

        Answer keyed =
                coordinator.post(path + "/pdf", object("name", "Ane"), "Idempotency-Key", "k-1");
        assertThat(keyed.status()).isEqualTo(400);
        assertThat(keyed.text()).contains("no answer of this address is kept");
        var documented =
                api.get("/v3/api-docs").json().at("/paths/~1api~1booklets~1{id}~1pdf/post");
        assertThat(documented.isMissingNode()).isFalse();
        assertThat(documented.toString()).doesNotContain("Idempotency-Key");
    }

    @Test
    void only_introduction_placements_open_a_booklet_and_a_withdrawn_one_owes_nothing() {
        UUID phase1 = confirmed("PHASE_1", UUID.randomUUID());
        UUID fact =
                facts.send(
                        AllocationEvent.TOPIC, phase1, new PlacementWithdrawn(phase1, "DECLINED"));
        await().atMost(Duration.ofSeconds(20)).until(() -> isHandled(fact));
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
    void a_stay_that_was_withdrawn_before_its_confirmation_was_answered_opens_no_booklet() {
        UUID placement = UUID.randomUUID();
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                new PlacementWithdrawn(placement, "PRACTICE_UNAVAILABLE"));
        UUID late = facts.send(AllocationEvent.TOPIC, placement, Confirmation.of(placement).fact());
        await().atMost(Duration.ofSeconds(20)).until(() -> isHandled(late));
        // a later stay of another placement has come through the view, so this one would have too
        bookletOf(confirmed("INTRODUCTION", UUID.randomUUID()));
        assertThat(organiser.get("/api/booklets/by-placement/" + placement).status())
                .isEqualTo(404);
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
}
