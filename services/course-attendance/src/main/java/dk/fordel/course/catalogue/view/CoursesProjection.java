package dk.fordel.course.catalogue.view;

import dk.fordel.course.catalogue.CourseEvent;
import dk.fordel.course.catalogue.CourseEvent.CourseCancelled;
import dk.fordel.course.catalogue.CourseEvent.CourseMoved;
import dk.fordel.course.catalogue.CourseEvent.CourseRetitled;
import dk.fordel.course.catalogue.CourseEvent.CourseScheduled;
import dk.fordel.course.catalogue.CourseEvent.EnrolmentWithdrawn;
import dk.fordel.course.catalogue.CourseEvent.ParticipantsSigned;
import dk.fordel.course.catalogue.CourseEvent.SignatureRevoked;
import dk.fordel.course.catalogue.CourseEvent.TraineeEnrolled;
import dk.fordel.course.catalogue.Participant;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Keeps the rows of the catalogue. */
@Component
@ProcessingGroup("courses")
class CoursesProjection {

    private final ViewRows sql;

    CoursesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(CourseEvent event) {
        switch (event) {
            case CourseScheduled e -> scheduled(e);
            case TraineeEnrolled e -> enrolled(e);
            case EnrolmentWithdrawn e -> withdrawn(e);
            case CourseMoved e -> moved(e);
            case CourseRetitled e -> retitled(e);
            case CourseCancelled e -> cancelled(e);
            case ParticipantsSigned e ->
                    e.participants().forEach(participant -> signed(e, participant));
            case SignatureRevoked e -> revoked(e);
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from course").update();
        sql.sql("delete from course_enrolment").update();
        sql.sql("delete from course_participant").update();
    }

    private void scheduled(CourseScheduled e) {
        sql.sql(
                        """
                        insert into course (course_id, kind, title, area, place, begins, ends, mandatory,
                                            capacity, organiser, scheduled_at, revised_at)
                        values (:course, :kind, :title, :area, :place, :begins, :ends, :mandatory,
                                :capacity, :organiser, :at, :at)
                        on conflict (course_id) do nothing
                        """)
                .param("course", e.course().value())
                .param("kind", e.facts().kind().name())
                .param("title", e.facts().title())
                .param("area", e.facts().area())
                .param("place", e.place())
                .param("begins", utc(e.time().begins()))
                .param("ends", utc(e.time().ends()))
                .param("mandatory", e.facts().mandatory())
                .param("capacity", e.facts().capacity())
                .param("organiser", e.organiser())
                .param("at", utc(e.at()))
                .update();
    }

    private void enrolled(TraineeEnrolled e) {
        sql.sql(
                        """
                        insert into course_enrolment (course_id, trainee_id, enrolled_at)
                        values (:course, :trainee, :at)
                        on conflict (course_id, trainee_id) do nothing
                        """)
                .param("course", e.course().value())
                .param("trainee", e.trainee().value())
                .param("at", utc(e.at()))
                .update();
    }

    private void withdrawn(EnrolmentWithdrawn e) {
        sql.sql("delete from course_enrolment where course_id = :course and trainee_id = :trainee")
                .param("course", e.course().value())
                .param("trainee", e.trainee().value())
                .update();
    }

    private void moved(CourseMoved e) {
        sql.sql(
                        """
                        update course
                        set place = :place, begins = :begins, ends = :ends,
                            revision = :revision, revised_at = :at
                        where course_id = :course
                        """)
                .param("course", e.course().value())
                .param("place", e.place())
                .param("begins", utc(e.time().begins()))
                .param("ends", utc(e.time().ends()))
                .param("revision", e.revision())
                .param("at", utc(e.at()))
                .update();
    }

    private void retitled(CourseRetitled e) {
        sql.sql(
                        """
                        update course
                        set title = :title, revision = :revision, revised_at = :at
                        where course_id = :course
                        """)
                .param("course", e.course().value())
                .param("title", e.title())
                .param("revision", e.revision())
                .param("at", utc(e.at()))
                .update();
    }

    private void revoked(SignatureRevoked e) {
        sql.sql(
                        "delete from course_participant where course_id = :course and trainee_id = :trainee")
                .param("course", e.course().value())
                .param("trainee", e.trainee().value())
                .update();
    }

    private void cancelled(CourseCancelled e) {
        sql.sql(
                        """
                        update course
                        set cancelled = true, why_not = :reason, revision = :revision, revised_at = :at
                        where course_id = :course
                        """)
                .param("course", e.course().value())
                .param("reason", e.reason())
                .param("revision", e.revision())
                .param("at", utc(e.at()))
                .update();
    }

    private void signed(ParticipantsSigned e, Participant participant) {
        sql.sql(
                        """
                        insert into course_participant (course_id, trainee_id, enrolled, note, signed_at)
                        values (:course, :trainee, :enrolled, :note, :at)
                        on conflict (course_id, trainee_id) do nothing
                        """)
                .param("course", e.course().value())
                .param("trainee", participant.trainee().value())
                .param("enrolled", participant.enrolled())
                .param("note", participant.enrolled() ? null : e.note())
                .param("at", utc(e.signature().at()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
