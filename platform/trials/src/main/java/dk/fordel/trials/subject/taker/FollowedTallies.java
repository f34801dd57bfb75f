package dk.fordel.trials.subject.taker;

import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** The view: where each tally was last seen. */
@Component
@ProcessingGroup("followed")
class FollowedTallies {

    private final ViewRows sql;

    FollowedTallies(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(Followed event) {
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
