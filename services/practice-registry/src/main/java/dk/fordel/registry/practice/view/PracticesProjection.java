package dk.fordel.registry.practice.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.practice.AgreementEvent;
import dk.fordel.registry.practice.ApprovalEvent;
import dk.fordel.registry.practice.PracticeEvent;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Profile;
import dk.fordel.registry.practice.StaffingEvent;
import dk.fordel.registry.practice.TeachingEvent;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Keeps which practices there are and whom they treat. */
@Component
@ProcessingGroup("practices")
class PracticesProjection {

    private final ViewRows sql;

    PracticesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PracticeEvent event) {
        switch (event) {
            case Registered e -> register(e.practice(), e.profile(), e.on());
            case Introduced e -> {} // tells others what is known here since Registered
            case PatientBaseAssessed e -> treats(e);
            case ApprovalEvent e -> {} // these four have projections of their own
            case StaffingEvent e -> {}
            case TeachingEvent e -> {}
            case AgreementEvent e -> {}
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

    @ResetHandler
    void reset() {
        for (String table : List.of("practice_patient_base", "practice")) {
            sql.sql("delete from " + table).update();
        }
    }
}
