package dk.fordel.trainee.team.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Which teams are there? */
@Component
public class Teams {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;

    Teams(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * In the order of their ids.
     *
     * @param after the id that the last page ended with; null for the first page
     */
    public List<TeamRow> list(@Nullable UUID after, int limit) {
        return sql.sql("select * from team where id > :after order by id limit :limit")
                .param("after", after == null ? BEFORE_ALL : after)
                .param("limit", limit)
                .query((row, n) ->
                        new TeamRow(
                                row.getObject("id", UUID.class),
                                List.of((UUID[]) row.getArray("trainees").getArray()),
                                row.getBoolean("dissolved")))
                .list();
    }
}
