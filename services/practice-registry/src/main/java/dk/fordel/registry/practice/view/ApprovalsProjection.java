package dk.fordel.registry.practice.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.ApprovalEvent;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalGranted;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalRenewed;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalSuspended;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.PracticeId;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the council said of each practice (HARD-1). */
@Component
@ProcessingGroup("practices")
class ApprovalsProjection {

    private final ViewRows sql;

    ApprovalsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ApprovalEvent event, @SequenceNumber long sequence) {
        switch (event) {
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
        }
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

    @ResetHandler
    void reset() {
        sql.sql("delete from practice_approval").update();
    }
}
