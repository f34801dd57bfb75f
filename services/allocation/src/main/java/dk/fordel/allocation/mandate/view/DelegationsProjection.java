package dk.fordel.allocation.mandate.view;

import dk.fordel.allocation.mandate.CoverEvent;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one row for each delegation. */
@Component
@ProcessingGroup("delegations")
class DelegationsProjection {

    private final ViewRows sql;

    DelegationsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(CoverEvent event) {
        switch (event) {
            case CoverEvent.Granted e ->
                    sql.sql(
                                    """
                                    insert into delegation
                                        (delegation_id, area, post, starts, ends, granted_by)
                                    values (:id, :area, :post, :starts, :ends, :by)
                                    on conflict do nothing
                                    """)
                            .param("id", e.delegation().value())
                            .param("area", e.area())
                            .param("post", e.post())
                            .param("starts", e.period().from())
                            .param("ends", e.period().to())
                            .param("by", e.mandate().post())
                            .update();
            case CoverEvent.Revoked e ->
                    sql.sql("update delegation set ends = :last where delegation_id = :id")
                            .param("last", e.lastDay())
                            .param("id", e.delegation().value())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from delegation").update();
    }
}
