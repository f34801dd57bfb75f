package dk.fordel.allocation.view.rounds;

import dk.fordel.allocation.round.Run;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rounds and how they came out. */
@Component
public class Rounds {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final String SELECT =
            """
            select r.*, coalesce(n.number, 0) as runs, n.run as last_run
            from round r
            left join lateral (
                select number, run from round_run where round_id = r.round_id
                order by number desc limit 1) n on true
            """;

    private final JdbcClient sql;

    Rounds(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A round.
     *
     * @param roundId the round
     * @param kind of position
     * @param startsFrom first start day
     * @param startsTo last start day
     * @param seed of the draw
     * @param openedBy post
     * @param openedOn day
     * @param runs how often it was thought through
     * @param lastRun how the last run came out
     */
    public record RoundRow(
            UUID roundId,
            String kind,
            LocalDate startsFrom,
            LocalDate startsTo,
            long seed,
            String openedBy,
            LocalDate openedOn,
            int runs,
            @Nullable Run lastRun) {}

    /** All rounds, the latest start first. */
    public List<RoundRow> list() {
        return sql.sql(SELECT + "order by r.starts_from desc, r.round_id")
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * One round.
     *
     * @throws Unknown when there is none
     */
    public RoundRow get(UUID round) {
        return sql.sql(SELECT + "where r.round_id = :id")
                .param("id", round)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new Unknown("round", round));
    }

    private static RoundRow read(ResultSet row) throws SQLException {
        String run = row.getString("last_run");
        return new RoundRow(
                row.getObject("round_id", UUID.class),
                row.getString("kind"),
                row.getObject("starts_from", LocalDate.class),
                row.getObject("starts_to", LocalDate.class),
                row.getLong("seed"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                row.getInt("runs"),
                run == null ? null : JSON.readValue(run, Run.class));
    }
}
