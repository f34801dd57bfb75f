package dk.fordel.allocation.known.practice.view;

import dk.fordel.allocation.known.practice.PracticeEvent;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one row for each practice. */
@Component
@ProcessingGroup("practices")
class PracticesProjection {

    private final ViewRows sql;

    PracticesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PracticeEvent event) {
        switch (event) {
            case PracticeEvent.Introduced e ->
                    sql.sql(
                                    """
                                    insert into introduced_practice (practice_id, name, address)
                                    values (:id, :name, :address)
                                    on conflict (practice_id) do update
                                    set name = excluded.name, address = excluded.address
                                    """)
                            .param("id", e.practice().value())
                            .param("name", e.name())
                            .param("address", e.address())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from introduced_practice").update();
    }
}
