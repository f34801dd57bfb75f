package dk.fordel.registry.coverage.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.coverage.CoverageEvent;
import dk.fordel.registry.coverage.CoverageEvent.Designated;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps every designation. */
@Component
@ProcessingGroup("designations")
class DesignationsProjection {

    private final ViewRows sql;

    DesignationsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(CoverageEvent event) {
        switch (event) {
            case Designated e ->
                    sql.sql(
                                    """
                                    insert into coverage_designation (municipality, list, from_day, to_day)
                                    values (:municipality, :list, :from, :to)
                                    on conflict do nothing
                                    """)
                            .param("municipality", e.municipality().value())
                            .param("list", e.designation().list().name())
                            .param("from", e.designation().period().from())
                            .param("to", e.designation().period().to())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from coverage_designation").update();
    }
}
