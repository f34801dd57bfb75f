package dk.fordel.registry.practice.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.StaffingEvent;
import dk.fordel.registry.practice.StaffingEvent.CapacitySet;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.StaffingEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.Tutor;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Keeps the tutors of each practice, and how many trainees it takes (HARD-2). */
@Component
@ProcessingGroup("practices")
class StaffingProjection {

    private final ViewRows sql;

    StaffingProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(Registered event) {
        takes(event.practice(), event.capacity(), event.on());
    }

    @EventHandler
    void on(StaffingEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case TutorJoined e -> join(e);
            case CapacitySet e -> takes(e.practice(), e.capacity(), e.from());
            case TwoToATutorPermitted e -> permit(e, sequence);
            case TutorLeft e ->
                    sql.sql("update practice_tutor set to_day = :day where id = :id")
                            .param("day", e.lastDay())
                            .param("id", e.tutor().value())
                            .update();
        }
    }

    private void takes(PracticeId practice, int capacity, LocalDate from) {
        sql.sql(
                        """
                        insert into practice_capacity (practice, from_day, capacity) values (:practice, :from, :capacity)
                        on conflict (practice, from_day) do update set capacity = excluded.capacity
                        """)
                .param("practice", practice.value())
                .param("from", from)
                .param("capacity", capacity)
                .update();
    }

    private void join(TutorJoined e) {
        Tutor tutor = e.joined();
        sql.sql(
                        """
                        insert into practice_tutor (id, practice, number, from_day, to_day, course_completed_on,
                            years_of_experience, methods_updated_on, senior)
                        values (:id, :practice, :number, :from, :to, :course, :years, :methods, :senior)
                        on conflict do nothing
                        """)
                .param("id", e.tutor().value())
                .param("practice", e.practice().value())
                .param("number", tutor.number())
                .param("from", tutor.stay().from())
                .param("to", tutor.stay().to())
                .param("course", tutor.qualification().courseCompletedOn())
                .param("years", tutor.qualification().yearsOfExperience())
                .param("methods", tutor.qualification().assessmentMethodsUpdatedOn())
                .param("senior", tutor.qualification().senior())
                .update();
    }

    private void permit(TwoToATutorPermitted e, long sequence) {
        sql.sql(
                        """
                        insert into practice_two_to_a_tutor (practice, sequence, from_day, to_day)
                        values (:practice, :sequence, :from, :to)
                        on conflict do nothing
                        """)
                .param("practice", e.practice().value())
                .param("sequence", sequence)
                .param("from", e.period().from())
                .param("to", e.period().to())
                .update();
    }

    @ResetHandler
    void reset() {
        for (String table :
                List.of("practice_capacity", "practice_two_to_a_tutor", "practice_tutor")) {
            sql.sql("delete from " + table).update();
        }
    }
}
