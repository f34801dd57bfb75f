package dk.fordel.registry.practice.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.practice.TeachingEvent;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps how well each practice teaches (SOFT-7). */
@Component
@ProcessingGroup("practices")
class TeachingProjection {

    private final ViewRows sql;

    TeachingProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TeachingEvent event) {
        switch (event) {
            case TutorQualificationRecorded e -> qualify(e);
            case Evaluated e -> evaluate(e);
        }
    }

    private void qualify(TutorQualificationRecorded e) {
        sql.sql(
                        """
                        insert into practice_tutor_qualification (tutor, practice, from_day, course_completed_on,
                            years_of_experience, methods_updated_on, senior)
                        values (:tutor, :practice, :from, :course, :years, :methods, :senior)
                        on conflict (tutor, from_day) do update set course_completed_on = excluded.course_completed_on,
                            years_of_experience = excluded.years_of_experience,
                            methods_updated_on = excluded.methods_updated_on, senior = excluded.senior
                        """)
                .param("tutor", e.tutor().value())
                .param("practice", e.practice().value())
                .param("from", e.on())
                .param("course", e.qualification().courseCompletedOn())
                .param("years", e.qualification().yearsOfExperience())
                .param("methods", e.qualification().assessmentMethodsUpdatedOn())
                .param("senior", e.qualification().senior())
                .update();
    }

    private void evaluate(Evaluated e) {
        sql.sql(
                        """
                        insert into practice_evaluation (id, practice, on_day, score, answers)
                        values (:id, :practice, :on, :score, :answers)
                        on conflict (id) do update set score = excluded.score, answers = excluded.answers
                        """)
                .param("id", e.id().value())
                .param("practice", e.practice().value())
                .param("on", e.evaluation().on())
                .param("score", e.evaluation().score())
                .param("answers", e.evaluation().answers())
                .update();
    }

    @ResetHandler
    void reset() {
        for (String table : List.of("practice_tutor_qualification", "practice_evaluation")) {
            sql.sql("delete from " + table).update();
        }
    }
}
