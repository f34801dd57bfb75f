package dk.fordel.allocation.round.view;

import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Run;
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
     * @param closedOn day on which it was closed; null while it is open
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
            @Nullable Run lastRun,
            @Nullable LocalDate closedOn) {}

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

    /**
     * A run with what it was thought through on.
     *
     * @param number counts the runs of the round from 1
     */
    public record PastRun(int number, Run run, Facts facts) {}

    /**
     * A run of the second edition; the last one when no number is given.
     *
     * @throws Unknown when there is none, or its facts were not kept (runs of the first edition)
     */
    public PastRun run(UUID round, @Nullable Integer number) {
        return sql.sql(
                        """
                        select r.number, r.run, f.facts from round_run r
                        join round_facts f using (round_id, number)
                        where round_id = :round and (cast(:number as int) is null or r.number = :number)
                        order by r.number desc limit 1
                        """)
                .param("round", round)
                .param("number", number)
                .query((row, n) ->
                        new PastRun(
                                row.getInt("number"),
                                JSON.readValue(row.getString("run"), Run.class),
                                JSON.readValue(row.getString("facts"), Facts.class)))
                .optional()
                .orElseThrow(() -> new Unknown("run of the round with its facts", round));
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
                run == null ? null : JSON.readValue(run, Run.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
