package dk.fordel.registry.view.practices;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.PracticeEvent;
import dk.fordel.registry.practice.PracticeEvent.ApprovalGranted;
import dk.fordel.registry.practice.PracticeEvent.ApprovalRenewed;
import dk.fordel.registry.practice.PracticeEvent.ApprovalSuspended;
import dk.fordel.registry.practice.PracticeEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.PracticeEvent.CapacitySet;
import dk.fordel.registry.practice.PracticeEvent.DiversityWished;
import dk.fordel.registry.practice.PracticeEvent.Evaluated;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.PauseAgreed;
import dk.fordel.registry.practice.PracticeEvent.PauseEnded;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeEvent.TutorJoined;
import dk.fordel.registry.practice.PracticeEvent.TutorLeft;
import dk.fordel.registry.practice.PracticeEvent.TutorQualificationRecorded;
import dk.fordel.registry.practice.PracticeEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.PracticeEvent.WishStated;
import dk.fordel.registry.practice.PracticeEvent.WishWithdrawn;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Profile;
import dk.fordel.registry.practice.Tutor;
import dk.fordel.registry.practice.WishId;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Keeps what is asked about practices. */
@Component
@ProcessingGroup("practices")
class PracticesProjection {

    private final ViewRows sql;

    PracticesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PracticeEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case Registered e -> {
                register(e.practice(), e.profile(), e.on());
                takes(e.practice(), e.capacity(), e.on());
            }
            case Introduced e -> {} // tells others what is known here since Registered
            case PatientBaseAssessed e -> treats(e);
            case TutorJoined e -> join(e);
            case TutorQualificationRecorded e -> qualify(e);
            case ApprovalGranted e ->
                    rule(e.practice(), sequence, "GRANTED", true, e.period(), e.conditions());
            case ApprovalRenewed e ->
                    rule(e.practice(), sequence, "RENEWED", true, e.period(), e.conditions());
            case ApprovalSuspended e ->
                    rule(e.practice(), sequence, "SUSPENDED", false, e.period(), e.reason());
            case ApprovalWithdrawn e ->
                    rule(
                            e.practice(),
                            sequence,
                            "WITHDRAWN",
                            false,
                            Period.since(e.from()),
                            e.reason());
            case TwoToATutorPermitted e -> permit(e, sequence);
            case CapacitySet e -> takes(e.practice(), e.capacity(), e.from());
            case PauseAgreed e -> pause(e);
            case PauseEnded e ->
                    sql.sql("update practice_pause set last_day = :day where id = :id")
                            .param("day", e.lastDay())
                            .param("id", e.pause().value())
                            .update();
            case WishStated e ->
                    wish(
                            e.practice(),
                            e.id(),
                            e.wish().kind().name(),
                            e.wish().from(),
                            e.wish().to());
            case DiversityWished e -> wish(e.practice(), e.id(), "DIVERSITY", e.from(), e.to());
            case WishWithdrawn e ->
                    sql.sql("delete from practice_wish where id = :id")
                            .param("id", e.id().value())
                            .update();
            case Evaluated e -> evaluate(e);
            case TutorLeft e ->
                    sql.sql("update practice_tutor set to_day = :day where id = :id")
                            .param("day", e.lastDay())
                            .param("id", e.tutor().value())
                            .update();
        }
    }

    private void register(PracticeId practice, Profile profile, LocalDate on) {
        sql.sql(
                        """
                        insert into practice (id, reference, provider_number, name, address, postcode, municipality,
                            organisation_type, owner_kind, setting, deprivation, complexity, registered_on)
                        values (:id, :reference, :providerNumber, :name, :address, :postcode, :municipality,
                            :organisationType, :ownerKind, :setting, :deprivation, :complexity, :on)
                        on conflict do nothing
                        """)
                .param("id", practice.value())
                .param("reference", profile.reference().value())
                .param("providerNumber", profile.providerNumber())
                .param("name", profile.name())
                .param("address", profile.address().street())
                .param("postcode", profile.address().postcode())
                .param("municipality", profile.address().municipality().value())
                .param("organisationType", profile.organisationType().name())
                .param("ownerKind", profile.ownerKind().name())
                .param("setting", profile.patientBase().setting().name())
                .param("deprivation", profile.patientBase().deprivation().name())
                .param("complexity", profile.patientBase().complexity().name())
                .param("on", on)
                .update();
    }

    private void treats(PatientBaseAssessed e) {
        sql.sql(
                        """
                        insert into practice_patient_base (practice, from_day, setting, deprivation, complexity)
                        values (:practice, :from, :setting, :deprivation, :complexity)
                        on conflict (practice, from_day) do update set setting = excluded.setting,
                            deprivation = excluded.deprivation, complexity = excluded.complexity
                        """)
                .param("practice", e.practice().value())
                .param("from", e.from())
                .param("setting", e.base().setting().name())
                .param("deprivation", e.base().deprivation().name())
                .param("complexity", e.base().complexity().name())
                .update();
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

    private void rule(
            PracticeId practice,
            long sequence,
            String ruling,
            boolean approved,
            Period period,
            @Nullable String words) {
        sql.sql(
                        """
                        insert into practice_approval (practice, sequence, ruling, approved, from_day, to_day, words)
                        values (:practice, :sequence, :ruling, :approved, :from, :to, :words)
                        on conflict do nothing
                        """)
                .param("practice", practice.value())
                .param("sequence", sequence)
                .param("ruling", ruling)
                .param("approved", approved)
                .param("from", period.from())
                .param("to", period.to())
                .param("words", words)
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

    private void pause(PauseAgreed e) {
        sql.sql(
                        """
                        insert into practice_pause (id, practice, from_day, last_day) values (:id, :practice, :from, :to)
                        on conflict (id) do update set last_day = excluded.last_day
                        """)
                .param("id", e.pause().value())
                .param("practice", e.practice().value())
                .param("from", e.period().from())
                .param("to", e.period().to())
                .update();
    }

    private void wish(PracticeId practice, WishId id, String kind, LocalDate from, LocalDate to) {
        sql.sql(
                        """
                        insert into practice_wish (id, practice, kind, from_day, to_day)
                        values (:id, :practice, :kind, :from, :to)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("practice", practice.value())
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
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
        for (String table :
                List.of(
                        "practice_patient_base",
                        "practice_approval",
                        "practice_capacity",
                        "practice_two_to_a_tutor",
                        "practice_tutor",
                        "practice_tutor_qualification",
                        "practice_evaluation",
                        "practice_pause",
                        "practice_wish",
                        "practice")) {
            sql.sql("delete from " + table).update();
        }
    }
}
