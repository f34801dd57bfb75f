package dk.fordel.trainee.trainee.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.Sealed;
import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TraineeEvent;
import dk.fordel.trainee.trainee.TraineeEvent.BarLifted;
import dk.fordel.trainee.trainee.TraineeEvent.EarlierStayRecorded;
import dk.fordel.trainee.trainee.TraineeEvent.PersonCorrected;
import dk.fordel.trainee.trainee.TraineeEvent.PracticeBarred;
import dk.fordel.trainee.trainee.TraineeEvent.Registered;
import dk.fordel.trainee.trainee.TraineeEvent.TeamJoined;
import dk.fordel.trainee.trainee.TraineeEvent.TeamLeft;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** Keeps the rows of {@link Trainees}. */
@Component
@ProcessingGroup("trainees")
class TraineesProjection {

    private final ViewRows sql;

    TraineesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TraineeEvent event, @Timestamp Instant at) {
        switch (event) {
            case Registered e -> registered(e, at);
            case PersonCorrected e -> corrected(e);
            case EarlierStayRecorded e -> recorded(e);
            case TeamJoined e -> {} // view.teams shows who applies with whom
            case TeamLeft e -> {}
            case PracticeBarred e -> barred(e);
            case BarLifted e -> lifted(e);
        }
    }

    private void registered(Registered e, Instant at) {
        sql.sql(
                        """
                        insert into trainee (id, reference, name, cpr, email, phone, registered_at)
                        values (:id, :reference, :name, :cpr, :email, :phone, :at)
                        on conflict (id) do update
                        set name = excluded.name, cpr = excluded.cpr,
                            email = excluded.email, phone = excluded.phone
                        """)
                .param("id", e.trainee().value())
                .param("reference", e.reference() == null ? null : e.reference().value())
                .param("name", e.person().name().ciphertext())
                .param("cpr", e.person().cpr().ciphertext())
                .param("email", text(e.person().email()))
                .param("phone", text(e.person().phone()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void corrected(PersonCorrected e) {
        SealedPerson person = e.person();
        sql.sql(
                        """
                        update trainee
                        set name = :name, cpr = :cpr, email = :email, phone = :phone
                        where id = :id
                        """)
                .param("id", e.trainee().value())
                .param("name", person.name().ciphertext())
                .param("cpr", person.cpr().ciphertext())
                .param("email", text(person.email()))
                .param("phone", text(person.phone()))
                .update();
    }

    private void recorded(EarlierStayRecorded e) {
        EarlierStay stay = e.stay();
        sql.sql(
                        """
                        insert into earlier_stay
                            (id, trainee, kind, from_day, to_day, organisation,
                             setting, deprivation, complexity)
                        values (:id, :trainee, :kind, :from, :to, :organisation,
                                :setting, :deprivation, :complexity)
                        on conflict (id) do update
                        set to_day = excluded.to_day, organisation = excluded.organisation,
                            setting = excluded.setting, deprivation = excluded.deprivation,
                            complexity = excluded.complexity
                        """)
                .param("id", e.id().value())
                .param("trainee", e.trainee().value())
                .param("kind", stay.kind().name())
                .param("from", stay.from())
                .param("to", stay.to())
                .param("organisation", stay.organisation().name())
                .param("setting", word(stay.patients().setting()))
                .param("deprivation", word(stay.patients().deprivation()))
                .param("complexity", word(stay.patients().complexity()))
                .update();
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private void barred(PracticeBarred e) {
        sql.sql(
                        """
                        insert into trainee_bar (trainee, practice, reason)
                        values (:trainee, :practice, :reason)
                        on conflict (trainee, practice) do update set reason = excluded.reason
                        """)
                .param("trainee", e.trainee().value())
                .param("practice", e.practice().value())
                .param("reason", e.reason().ciphertext())
                .update();
    }

    private void lifted(BarLifted e) {
        sql.sql("delete from trainee_bar where trainee = :trainee and practice = :practice")
                .param("trainee", e.trainee().value())
                .param("practice", e.practice().value())
                .update();
    }

    private static @Nullable String text(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.ciphertext();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from earlier_stay").update();
        sql.sql("delete from trainee_bar").update();
        sql.sql("delete from trainee").update();
    }
}
