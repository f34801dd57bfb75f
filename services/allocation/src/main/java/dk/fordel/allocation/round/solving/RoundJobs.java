package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Run;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Actor;
import dk.fordel.kernel.CommandOrigin;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of rounds that are being thought through: one a round, with a lease. */
@Component
class RoundJobs {

    private static final JsonMapper JSON = StoredJson.mapper();

    /** By the database's clock; kept every second, so a dead instance is noticed after this. */
    private static final int LEASE_SECONDS = 10;

    private final JdbcClient sql;
    private final String service;

    RoundJobs(JdbcClient sql, @Value("${spring.application.name}") String service) {
        this.sql = sql;
        this.service = service;
    }

    /**
     * What is to be solved.
     *
     * @param mandate of whoever asked
     * @param on the day of the ask
     * @param origin of the request that asked; what comes of the round has it too
     * @param facts frozen when it was asked
     * @param principlesVersion in force on that day
     */
    record Ask(
            RoundId round,
            Mandate mandate,
            LocalDate on,
            CommandOrigin origin,
            Facts facts,
            int principlesVersion) {}

    /** Answers whether it waits now; false when the round is already being thought through. */
    boolean add(Ask ask, int levelsInAll) {
        return sql.sql(
                                """
                                insert into round_job as job
                                    (round_id, state, asked_by, asked_on, correlation, actor, late_change,
                                     principles_version, facts, levels_in_all)
                                values (:round, 'WAITING', cast(:mandate as jsonb), :on, :correlation, cast(:actor as jsonb), :late,
                                     :version, cast(:facts as jsonb), :levels)
                                on conflict (round_id) do update set
                                    state = 'WAITING', asked_at = clock_timestamp(), asked_by = excluded.asked_by,
                                    asked_on = excluded.asked_on, correlation = excluded.correlation,
                                    actor = excluded.actor, late_change = excluded.late_change,
                                    principles_version = excluded.principles_version, facts = excluded.facts,
                                    levels_in_all = excluded.levels_in_all, levels = '[]', began_at = null,
                                    ended_at = null, run = null, outcome = null, problem = null,
                                    holder = null, held_until = null
                                where job.state not in ('WAITING', 'SOLVING')
                                """)
                        .param("round", ask.round().value())
                        .param("mandate", JSON.writeValueAsString(ask.mandate()))
                        .param("on", ask.on())
                        .param("correlation", ask.origin().correlationId())
                        .param("actor", JSON.writeValueAsString(ask.origin().actor()))
                        .param("late", ask.facts().lateChange())
                        .param("version", ask.principlesVersion())
                        .param("facts", JSON.writeValueAsString(ask.facts()))
                        .param("levels", levelsInAll)
                        .update()
                == 1;
    }

    /** Takes what waits longest, or what somebody left who has died. */
    Optional<Ask> take(UUID holder) {
        return sql.sql(
                        """
                        update round_job set
                            state = 'SOLVING', began_at = clock_timestamp(), levels = '[]', holder = :holder,
                            held_until = clock_timestamp() + make_interval(secs => :lease)
                        where round_id = (
                            select round_id from round_job
                            where state = 'WAITING' or (state = 'SOLVING' and held_until < clock_timestamp())
                            order by asked_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("holder", holder)
                .param("lease", LEASE_SECONDS)
                .query((row, number) ->
                        new Ask(
                                new RoundId(row.getObject("round_id", UUID.class)),
                                JSON.readValue(row.getString("asked_by"), Mandate.class),
                                row.getObject("asked_on", LocalDate.class),
                                originOf(row),
                                JSON.readValue(row.getString("facts"), Facts.class),
                                row.getInt("principles_version")))
                .optional();
    }

    /** Keeps the lease and tells what was reached; false when somebody cancelled it. */
    boolean keep(RoundId round, UUID holder, List<LevelResult> levels) {
        return sql.sql(
                                """
                                update round_job set
                                    levels = cast(:levels as jsonb),
                                    held_until = clock_timestamp() + make_interval(secs => :lease)
                                where round_id = :round and state = 'SOLVING' and holder = :holder
                                """)
                        .param("levels", JSON.writeValueAsString(levels))
                        .param("lease", LEASE_SECONDS)
                        .param("round", round.value())
                        .param("holder", holder)
                        .update()
                == 1;
    }

    /** For an instance that stops: somebody else begins again. */
    void giveBack(RoundId round, UUID holder) {
        sql.sql(
                        """
                        update round_job set state = 'WAITING', began_at = null, levels = '[]', holder = null, held_until = null
                        where round_id = :round and state = 'SOLVING' and holder = :holder
                        """)
                .param("round", round.value())
                .param("holder", holder)
                .update();
    }

    /**
     * Inside the transaction that records the run; false when it is not to be recorded any more.
     */
    boolean done(RoundId round, UUID holder, int run, Run outcome) {
        return sql.sql(
                                """
                                update round_job set
                                    state = 'DONE', ended_at = clock_timestamp(), run = :run, outcome = cast(:outcome as jsonb),
                                    levels = cast(:levels as jsonb), facts = null
                                where round_id = :round and state = 'SOLVING' and holder = :holder
                                """)
                        .param("run", run)
                        .param("outcome", JSON.writeValueAsString(outcome))
                        .param("levels", JSON.writeValueAsString(outcome.levels()))
                        .param("round", round.value())
                        .param("holder", holder)
                        .update()
                == 1;
    }

    /** The one that this instance is at; it takes one after the other. */
    void failed(UUID holder, String problem) {
        sql.sql(
                        """
                        update round_job set state = 'FAILED', ended_at = clock_timestamp(), problem = :problem, facts = null
                        where state = 'SOLVING' and holder = :holder
                        """)
                .param("problem", problem)
                .param("holder", holder)
                .update();
    }

    /** Answers whether there was something to cancel. */
    boolean cancel(RoundId round) {
        return sql.sql(
                                """
                                update round_job set state = 'CANCELLED', ended_at = clock_timestamp(), facts = null
                                where round_id = :round and state in ('WAITING', 'SOLVING')
                                """)
                        .param("round", round.value())
                        .update()
                == 1;
    }

    Optional<RoundJob> of(RoundId round) {
        return sql.sql("select * from round_job where round_id = :round")
                .param("round", round.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** What was asked for before the row said who, is done by the service. */
    private CommandOrigin originOf(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        String correlation = row.getString("correlation");
        CommandOrigin own = CommandOrigin.ofService(service);
        return new CommandOrigin(
                actor == null ? own.actor() : JSON.readValue(actor, Actor.class),
                correlation == null ? own.correlationId() : correlation,
                null);
    }

    private static RoundJob read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RoundJob(
                row.getObject("round_id", UUID.class),
                RoundJob.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                JSON.readValue(row.getString("asked_by"), Mandate.class).post(),
                row.getBoolean("late_change"),
                instant(row, "began_at"),
                instant(row, "ended_at"),
                List.of(JSON.readValue(row.getString("levels"), LevelResult[].class)),
                row.getInt("levels_in_all"),
                row.getObject("run", Integer.class),
                outcome == null ? null : JSON.readValue(outcome, Run.class),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
