package dk.fordel.allocation.decision.frame.view;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.frame.FrameId;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Keeps one row for each frame and for each position used. */
@Component
@ProcessingGroup("frames")
class FramesProjection {

    private final ViewRows sql;

    FramesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(FrameEvent event) {
        switch (event) {
            case FrameEvent.FrameSet e ->
                    keep(e.frame(), e.key(), e.positions(), e.basis(), e.on());
            case FrameEvent.FrameAmended e ->
                    keep(e.frame(), e.key(), e.positions(), e.basis(), e.on());
            case FrameEvent.PositionUsed e ->
                    sql.sql(
                                    """
                                    insert into frame_use (frame_id, placement_id)
                                    values (:frame, :placement) on conflict do nothing
                                    """)
                            .param("frame", e.frame().value())
                            .param("placement", e.placement().value())
                            .update();
            case FrameEvent.PositionReleased e ->
                    sql.sql(
                                    """
                                    delete from frame_use
                                    where frame_id = :frame and placement_id = :placement
                                    """)
                            .param("frame", e.frame().value())
                            .param("placement", e.placement().value())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from frame").update();
        sql.sql("delete from frame_use").update();
    }

    private void keep(FrameId frame, FrameKey key, int positions, String basis, LocalDate on) {
        sql.sql(
                        """
                        insert into frame (frame_id, kind, year, scope, positions, basis, set_on)
                        values (:frame, :kind, :year, :scope, :positions, :basis, :on)
                        on conflict (frame_id) do update set
                            positions = excluded.positions,
                            basis = excluded.basis,
                            set_on = excluded.set_on
                        """)
                .param("frame", frame.value())
                .param("kind", key.kind().name())
                .param("year", key.year())
                .param("scope", key.scope())
                .param("positions", positions)
                .param("basis", basis)
                .param("on", on)
                .update();
    }
}
