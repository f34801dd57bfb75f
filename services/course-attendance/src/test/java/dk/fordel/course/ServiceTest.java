package dk.fordel.course;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.allocation.AllocationEvent;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The service on real servers, and what its tests say again and again. */
@FordelTest
public abstract class ServiceTest {

    protected static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    protected static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Autowired protected Api api;
    @Autowired protected Facts facts;
    @Autowired protected SettableClock clock;
    @Autowired protected Views views;
    @Autowired protected JdbcClient sql;
    @LocalServerPort int port;

    protected Api organiser;
    protected Api coordinator;

    @BeforeEach
    protected void callers() {
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        organiser = api.as(Role.COURSE_ORGANISER);
        coordinator = api.as(Role.COORDINATOR, "randers");
    }

    protected UUID confirmed(String kind, UUID trainee) {
        UUID placement = UUID.randomUUID();
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                Confirmation.of(placement).kind(kind).forTrainee(trainee).fact());
        return placement;
    }

    /** The booklet of a new introduction placement there. */
    protected UUID booklet(UUID trainee, UUID practice, String area) {
        UUID placement = UUID.randomUUID();
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                Confirmation.of(placement).forTrainee(trainee).in(practice, area).fact());
        UUID booklet = BookletId.of(new PlacementId(placement)).value();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> organiser.get("/api/booklets/" + booklet).status() == 200);
        return booklet;
    }

    protected boolean isHandled(UUID fact) {
        return sql.sql("select exists (select from inbox where event_id = :fact)")
                .param("fact", fact)
                .query(Boolean.class)
                .single();
    }

    protected UUID bookletOf(UUID placement) {
        UUID booklet = BookletId.of(new PlacementId(placement)).value();
        whenSeen("/api/booklets/" + booklet, "DUTY_SHIFT_1813");
        return booklet;
    }

    protected UUID scheduled(String kind, String area, Integer capacity) {
        Answer answer = organiser.post("/api/courses", course(kind, area, capacity));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().at("/courseId").asString());
    }

    protected static java.util.Map<String, Object> course(
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

    protected Answer enrol(UUID course, UUID trainee) {
        return organiser.post(
                "/api/courses/" + course + "/enrolments", object("traineeId", trainee.toString()));
    }

    protected Answer sign(UUID course, UUID... trainees) {
        return organiser.post(
                "/api/courses/" + course + "/attendance", object("traineeIds", List.of(trainees)));
    }

    protected Answer whenSeen(String path, String text) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> coordinator.get(path), answer -> answer.text().contains(text));
    }

    protected Answer feedWith(String feed, UUID course, String line) {
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
