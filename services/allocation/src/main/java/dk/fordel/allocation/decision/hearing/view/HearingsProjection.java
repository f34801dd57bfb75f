package dk.fordel.allocation.decision.hearing.view;

import dk.fordel.allocation.decision.hearing.HearingEvent;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one row for each hearing. */
@Component
@ProcessingGroup("hearings")
class HearingsProjection {

    private final ViewRows sql;

    HearingsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(HearingEvent event) {
        switch (event) {
            case HearingEvent.Opened e -> open(e);
            case HearingEvent.Answered e ->
                    sql.sql(
                                    """
                                    update hearing set stance = :stance, answered_on = :day
                                    where hearing_id = :id
                                    """)
                            .param("stance", e.stance().name())
                            .param("day", e.answeredOn())
                            .param("id", e.hearing().value())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from hearing").update();
    }

    private void open(HearingEvent.Opened e) {
        sql.sql(
                        """
                        insert into hearing (hearing_id, placement_id, practice_id, kind, area,
                            last_day, opened_by, opened_on)
                        values (:id, :placement, :practice, :kind, :area, :last, :by, :on)
                        on conflict do nothing
                        """)
                .param("id", e.hearing().value())
                .param("placement", e.placement().value())
                .param("practice", e.practice().value())
                .param("kind", e.kind().name())
                .param("area", e.area())
                .param("last", e.lastDay())
                .param("by", e.mandate().post())
                .param("on", e.on())
                .update();
    }
}
