package dk.fordel.trials.subject.giver;

import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** The view: where each tally stands. */
@Component
@ProcessingGroup("tallies")
class Tallies {

    private final ViewRows sql;

    Tallies(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(Counted event) {
        sql.sql(
                        """
                        insert into tally_row (tally, number) values (:tally, :number)
                        on conflict (tally) do update set number = excluded.number
                        """)
                .param("tally", event.tally())
                .param("number", event.number())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from tally_row").update();
    }
}
