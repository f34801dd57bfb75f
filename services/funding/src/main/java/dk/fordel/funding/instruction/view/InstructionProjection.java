package dk.fordel.funding.instruction.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.funding.instruction.InstructionEvent;
import dk.fordel.funding.instruction.InstructionEvent.Begun;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Moved;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.instruction.InstructionEvent.Withdrawn;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Stay;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps every revision; the one that holds is the last. */
@Component
@ProcessingGroup("instructions")
class InstructionProjection {

    private final ViewRows sql;

    InstructionProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(InstructionEvent event, @SequenceNumber long revision, @Timestamp Instant recordedAt) {
        var at = new At(event.id(), revision, recordedAt);
        switch (event) {
            case Issued e -> {
                issue(e, revision);
                revise(at, "ISSUED", null, e.stays());
                payBy(at, e.payingHospital());
            }
            case Moved e -> revise(at, "MOVED", null, e.stays());
            case Begun e -> revise(at, "BEGUN", null, e.stays());
            case Ended e -> revise(at, "ENDED", null, e.stays());
            case Voided e -> revise(at, "VOIDED", e.reasonCode(), List.of());
            case Withdrawn e -> {} // what was told before was voided, and an untold one is none
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from instruction_stay").update();
        sql.sql("delete from instruction_revision").update();
        sql.sql("delete from instruction").update();
    }

    private record At(InstructionId id, long revision, Instant recordedAt) {}

    private void issue(Issued event, long revision) {
        sql.sql(
                        """
                        insert into instruction values (:id, :placement, :trainee, :kind, :revision)
                        on conflict do nothing
                        """)
                .param("id", event.id().value())
                .param("placement", event.placement().value())
                .param("trainee", event.trainee().value())
                .param("kind", event.kind().name())
                .param("revision", revision)
                .update();
    }

    /** The paying hospital stays what it was unless the event says otherwise. */
    private void revise(At at, String what, @Nullable String reasonCode, List<Stay> stays) {
        sql.sql(
                        """
                        insert into instruction_revision
                        select :id, :revision, :what, :reasonCode,
                               (select paying_hospital from instruction_revision
                                where instruction_id = :id and revision = :revision - 1),
                               :recordedAt
                        on conflict do nothing
                        """)
                .param("id", at.id().value())
                .param("revision", at.revision())
                .param("what", what)
                .param("reasonCode", reasonCode)
                .param("recordedAt", at.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        stays.forEach(stay -> stay(at, stay));
        sql.sql(
                        """
                        update instruction set revision = :revision
                        where instruction_id = :id and revision < :revision
                        """)
                .param("id", at.id().value())
                .param("revision", at.revision())
                .update();
    }

    private void stay(At at, Stay stay) {
        sql.sql(
                        """
                        insert into instruction_stay values (:id, :revision, :from, :to, :practice)
                        on conflict do nothing
                        """)
                .param("id", at.id().value())
                .param("revision", at.revision())
                .param("from", stay.from())
                .param("to", stay.to())
                .param("practice", stay.practice().value())
                .update();
    }

    private void payBy(At at, @Nullable String hospital) {
        sql.sql(
                        """
                        update instruction_revision set paying_hospital = :hospital
                        where instruction_id = :id and revision = :revision
                        """)
                .param("id", at.id().value())
                .param("revision", at.revision())
                .param("hospital", hospital)
                .update();
    }
}
