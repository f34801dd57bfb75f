package dk.fordel.allocation.round.view;

import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Keeps one row for each round and for each run. */
@Component
@ProcessingGroup("rounds")
class RoundsProjection {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final ViewRows sql;

    RoundsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(RoundEvent event) {
        switch (event) {
            case RoundEvent.Opened e -> open(e);
            case RoundEvent.FactsFrozen e ->
                    sql.sql(
                                    """
                                    insert into round_facts (round_id, number, facts)
                                    values (:round, :number, cast(:facts as jsonb))
                                    on conflict do nothing
                                    """)
                            .param("round", e.round().value())
                            .param("number", e.number())
                            .param("facts", JSON.writeValueAsString(e.facts()))
                            .update();
            case RoundEvent.Closed e ->
                    sql.sql("update round set closed_on = :on where round_id = :round")
                            .param("on", e.on())
                            .param("round", e.round().value())
                            .update();
            case RoundEvent.Recommended e ->
                    sql.sql(
                                    """
                                    insert into round_run (round_id, number, run)
                                    values (:round, :number, cast(:run as jsonb))
                                    on conflict do nothing
                                    """)
                            .param("round", e.round().value())
                            .param("number", e.number())
                            .param("run", JSON.writeValueAsString(e.run()))
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from round").update();
        sql.sql("delete from round_run").update();
        sql.sql("delete from round_facts").update();
    }

    private void open(RoundEvent.Opened e) {
        sql.sql(
                        """
                        insert into round (round_id, kind, starts_from, starts_to, seed, opened_by, opened_on)
                        values (:round, :kind, :from, :to, :seed, :post, :on)
                        on conflict do nothing
                        """)
                .param("round", e.round().value())
                .param("kind", e.kind().name())
                .param("from", e.starts().from())
                .param("to", e.starts().to())
                .param("seed", e.seed())
                .param("post", e.mandate().post())
                .param("on", e.on())
                .update();
    }
}
