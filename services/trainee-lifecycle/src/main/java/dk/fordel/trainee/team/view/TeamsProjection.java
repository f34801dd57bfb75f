package dk.fordel.trainee.team.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.team.TeamEvent;
import dk.fordel.trainee.team.TeamEvent.Dissolved;
import dk.fordel.trainee.team.TeamEvent.Formed;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Keeps the rows of {@link Teams}. */
@Component
@ProcessingGroup("teams")
class TeamsProjection {

    private final ViewRows sql;

    TeamsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TeamEvent event) {
        switch (event) {
            case Formed e ->
                    sql.sql(
                                    """
                                    insert into team (id, trainees) values (:id, :trainees)
                                    on conflict (id) do nothing
                                    """)
                            .param("id", e.team().value())
                            .param(
                                    "trainees",
                                    e.members().trainees().stream()
                                            .map(TraineeId::value)
                                            .toArray(UUID[]::new))
                            .update();
            case Dissolved e ->
                    sql.sql("update team set dissolved = true where id = :id")
                            .param("id", e.team().value())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from team").update();
    }
}
