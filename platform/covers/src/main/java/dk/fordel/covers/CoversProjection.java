package dk.fordel.covers;

import dk.fordel.covers.CoverEvent.Ended;
import dk.fordel.covers.CoverEvent.Granted;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps one row for each cover. */
@ProcessingGroup("covers")
class CoversProjection {

    private final ViewRows sql;

    CoversProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(CoverEvent event) {
        switch (event) {
            case Granted e ->
                    sql.sql(
                                    """
                                    insert into followed_cover (delegation_id, area, post, starts, ends)
                                    values (:id, :area, :post, :starts, :ends)
                                    on conflict (delegation_id) do update
                                    set area = excluded.area, post = excluded.post,
                                        starts = excluded.starts, ends = excluded.ends
                                    """)
                            .param("id", e.cover().value())
                            .param("area", e.area())
                            .param("post", e.post())
                            .param("starts", e.period().from())
                            .param("ends", e.period().to())
                            .update();
            case Ended e ->
                    sql.sql(
                                    """
                                    insert into followed_cover (delegation_id, ended)
                                    values (:id, :lastDay)
                                    on conflict (delegation_id) do update set ended = excluded.ended
                                    """)
                            .param("id", e.cover().value())
                            .param("lastDay", e.lastDay())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from followed_cover").update();
    }
}
