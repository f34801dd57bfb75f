package dk.fordel.allocation.principles.version.view;

import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Keeps one row for each version. */
@Component
@ProcessingGroup("principles")
class PrinciplesProjection {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final ViewRows sql;

    PrinciplesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PrinciplesEvent event) {
        switch (event) {
            case PrinciplesEvent.Adopted e ->
                    sql.sql(
                                    """
                                    insert into principles_version
                                        (number, valid_from, document, adopted_on, adopted_by)
                                    values (:number, :from, cast(:document as jsonb), :on, :post)
                                    on conflict do nothing
                                    """)
                            .param("number", e.version().number())
                            .param("from", e.version().validFrom())
                            .param("document", JSON.writeValueAsString(e.version().document()))
                            .param("on", e.on())
                            .param("post", e.mandate().post())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from principles_version").update();
    }
}
