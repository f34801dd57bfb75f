package dk.fordel.course.booklet.view;

import dk.fordel.course.booklet.BookletEvent;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.BookletWithheld;
import dk.fordel.course.booklet.BookletEvent.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseEvent.CourseRetitled;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps the rows of the booklets. */
@Component
@ProcessingGroup("booklets")
class BookletsProjection {

    private final ViewRows sql;

    BookletsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(BookletEvent event) {
        switch (event) {
            case BookletOpened e -> opened(e);
            case ObligationIncurred e -> incurred(e);
            case StayMoved e -> moved(e);
            case PedagogicsPassedBefore e -> passed(e);
            case PedagogicsRecognitionWithdrawn e -> unpassed(e);
            case AttendanceSigned e -> signed(e);
            case SignatureRevoked e -> revoked(e);
            case StayEnded e -> ended(e);
            case ObligationsReleased e -> released(e);
            case BookletWithheld e -> {} // there is none to show
        }
    }

    /** Booklets show a course under the title that it has now. */
    @EventHandler
    void on(CourseRetitled e) {
        sql.sql("update booklet_attendance set title = :title where course_id = :course")
                .param("title", e.title())
                .param("course", e.course().value())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from booklet").update();
        sql.sql("delete from booklet_obligation").update();
        sql.sql("delete from booklet_attendance").update();
        sql.sql("delete from booklet_correction").update();
    }

    private void opened(BookletOpened e) {
        sql.sql(
                        """
                        insert into booklet (booklet_id, placement_id, trainee_id, stay_from, stay_to,
                                             course_area, course_area_why, course_areas_version,
                                             practice_id, area)
                        values (:booklet, :placement, :trainee, :from, :to, :area, :why, :version,
                                :practice, :coordination)
                        on conflict (booklet_id) do update
                        set stay_from = excluded.stay_from, stay_to = excluded.stay_to,
                            course_area = excluded.course_area, course_area_why = excluded.course_area_why,
                            course_areas_version = excluded.course_areas_version, released = false,
                            practice_id = excluded.practice_id, area = excluded.area
                        """)
                .param("booklet", e.booklet().value())
                .param("placement", e.placement().value())
                .param("trainee", e.trainee().value())
                .param("from", e.stay().from())
                .param("to", e.stay().to())
                .param("area", e.area().code())
                .param("why", e.area().why())
                .param("version", e.area().version())
                .param("practice", e.site() == null ? null : e.site().practice().value())
                .param("coordination", e.site() == null ? null : e.site().area())
                .update();
    }

    private void incurred(ObligationIncurred e) {
        sql.sql(
                        """
                        insert into booklet_obligation (booklet_id, kind, times, due_by)
                        values (:booklet, :kind, :times, :due)
                        on conflict (booklet_id, kind) do update
                        set times = excluded.times, due_by = excluded.due_by
                        """)
                .param("booklet", e.booklet().value())
                .param("kind", e.obligation().kind().name())
                .param("times", e.obligation().times())
                .param("due", e.obligation().dueBy())
                .update();
    }

    private void moved(StayMoved e) {
        sql.sql(
                        """
                        update booklet
                        set stay_from = :from, stay_to = :to, course_area = :area,
                            course_area_why = :why, course_areas_version = :version,
                            practice_id = :practice, area = :coordination
                        where booklet_id = :booklet
                        """)
                .param("booklet", e.booklet().value())
                .param("from", e.stay().from())
                .param("to", e.stay().to())
                .param("area", e.area().code())
                .param("why", e.area().why())
                .param("version", e.area().version())
                .param("practice", e.site() == null ? null : e.site().practice().value())
                .param("coordination", e.site() == null ? null : e.site().area())
                .update();
    }

    private void passed(PedagogicsPassedBefore e) {
        sql.sql(
                        """
                        update booklet
                        set pedagogics_passed_on = :on, pedagogics_evidence = :evidence
                        where booklet_id = :booklet
                        """)
                .param("booklet", e.booklet().value())
                .param("on", e.on())
                .param("evidence", e.evidence())
                .update();
    }

    private void signed(AttendanceSigned e) {
        sql.sql(
                        """
                        insert into booklet_attendance (booklet_id, entry, kind, course_id, title,
                                                        attended, signed_by, entered_by, entered_at)
                        values (:booklet, :entry, :kind, :course, :title, :on, :role, :post, :at)
                        on conflict (booklet_id, entry) do nothing
                        """)
                .param("booklet", e.booklet().value())
                .param("entry", entry(e.course(), e.on()))
                .param("kind", e.kind().name())
                .param("course", e.course() == null ? null : e.course().value())
                .param("title", e.title())
                .param("on", e.on())
                .param("role", e.signature().role().name())
                .param("post", e.signature().enteredBy())
                .param("at", e.signature().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void revoked(SignatureRevoked e) {
        sql.sql("delete from booklet_attendance where booklet_id = :booklet and entry = :entry")
                .param("booklet", e.booklet().value())
                .param("entry", entry(e.course(), e.on()))
                .update();
        corrected(
                e.booklet(),
                entry(e.course(), e.on()),
                e.kind(),
                e.course(),
                e.on(),
                e.correction());
    }

    private void unpassed(PedagogicsRecognitionWithdrawn e) {
        sql.sql(
                        """
                        update booklet
                        set pedagogics_passed_on = null, pedagogics_evidence = null
                        where booklet_id = :booklet
                        """)
                .param("booklet", e.booklet().value())
                .update();
        corrected(
                e.booklet(),
                "passed before",
                CourseKind.PEDAGOGICS_2,
                null,
                e.on(),
                e.correction());
    }

    private void corrected(
            BookletId booklet,
            String entry,
            CourseKind kind,
            @Nullable CourseId course,
            LocalDate on,
            Correction correction) {
        sql.sql(
                        """
                        insert into booklet_correction (booklet_id, entry, corrected_at, kind, course_id,
                                                        entered_for, reason, corrected_by)
                        values (:booklet, :entry, :at, :kind, :course, :on, :reason, :post)
                        on conflict (booklet_id, entry, corrected_at) do nothing
                        """)
                .param("booklet", booklet.value())
                .param("entry", entry)
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("course", course == null ? null : course.value())
                .param("on", on)
                .param("reason", correction.reason())
                .param("post", correction.by())
                .update();
    }

    /** The course's id, or 'shift' and the day. */
    private static String entry(@Nullable CourseId course, LocalDate on) {
        return course == null ? "shift " + on : course.toString();
    }

    private void ended(StayEnded e) {
        sql.sql("update booklet set ended_on = :on where booklet_id = :booklet")
                .param("booklet", e.booklet().value())
                .param("on", e.on())
                .update();
    }

    private void released(ObligationsReleased e) {
        sql.sql("update booklet set released = true where booklet_id = :booklet")
                .param("booklet", e.booklet().value())
                .update();
        sql.sql("delete from booklet_obligation where booklet_id = :booklet")
                .param("booklet", e.booklet().value())
                .update();
    }
}
