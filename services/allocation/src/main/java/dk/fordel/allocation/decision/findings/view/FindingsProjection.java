package dk.fordel.allocation.decision.findings.view;

import dk.fordel.allocation.decision.placement.Approval;
import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.ViewRows;
import dk.fordel.kernel.Mandate;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;

/** Keeps one row for each decision whose words were questioned. */
@Component
@ProcessingGroup("findings")
class FindingsProjection {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final ViewRows sql;

    FindingsProjection(ViewRows sql) {
        this.sql = sql;
    }

    /** Whatever gives or takes the place ends what waited. */
    @EventHandler
    void on(PlacementEvent event, @SequenceNumber long version) {
        switch (event) {
            case DecisionEvent.Questioned e -> {
                lapse(e);
                open(e, version);
            }
            case DecisionEvent.TurnedDown e ->
                    close(e.placement(), "TURNED_DOWN", e.mandate(), e.on());
            case DecisionEvent.Decided e -> {
                Approval approval = e.approval();
                if (approval == null) {
                    lapse(e);
                } else {
                    close(e.placement(), "APPROVED", approval.mandate(), approval.on());
                }
            }
            case RulingEvent.Overruled e -> lapse(e);
            case RulingEvent.SentBack e -> lapse(e);
            case PositionEvent.PlaceLost e -> lapse(e);
            case StayEvent.Withdrawn e -> lapse(e);
            default -> {}
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from finding").update();
    }

    private void open(DecisionEvent.Questioned e, long version) {
        sql.sql(
                        """
                        insert into finding (placement_id, version, practice_id, area, post, reason,
                            wordings, asked_on, state)
                        values (:placement, :version, :practice, :area, :post, cast(:reason as jsonb),
                            cast(:wordings as jsonb), :on, 'WAITING')
                        on conflict do nothing
                        """)
                .param("placement", e.placement().value())
                .param("version", version)
                .param("practice", e.seat().practice().value())
                .param("area", e.seat().area().code())
                .param("post", e.mandate().post())
                .param("reason", JSON.writeValueAsString(e.reason()))
                .param("wordings", JSON.writeValueAsString(e.wordings()))
                .param("on", e.on())
                .update();
    }

    private void lapse(PlacementEvent event) {
        close(event.placement(), "LAPSED", null, null);
    }

    private void close(
            PlacementId placement, String state, @Nullable Mandate by, @Nullable LocalDate on) {
        sql.sql(
                        """
                        update finding set state = :state, reviewed_by = :by, reviewed_on = :on
                        where placement_id = :placement and state = 'WAITING'
                        """)
                .param("state", state)
                .param("by", by == null ? null : by.post())
                .param("on", on)
                .param("placement", placement.value())
                .update();
    }
}
