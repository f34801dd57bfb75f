package dk.fordel.funding.instruction.view;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.PracticeId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks the rows of the view. */
@Component
public class InstructionView {

    private final JdbcClient sql;

    InstructionView(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Those that are wanted, by id.
     *
     * @param after the last id of the page before
     */
    public List<InstructionRow> list(Wanted wanted, @Nullable UUID after, int limit) {
        YearMonth month = wanted.month();
        return sql.sql(
                        """
                        select i.instruction_id, i.placement_id, i.trainee_id, i.kind,
                               last.practice_id, first.from_day, last.to_day
                        from instruction i
                        left join lateral (
                            select from_day from instruction_stay s
                            where s.instruction_id = i.instruction_id and s.revision = i.revision
                            order by from_day limit 1) first on true
                        left join lateral (
                            select practice_id, to_day from instruction_stay s
                            where s.instruction_id = i.instruction_id and s.revision = i.revision
                            order by from_day desc limit 1) last on true
                        where (cast(:after as uuid) is null or i.instruction_id > :after)
                          and (cast(:trainee as uuid) is null or i.trainee_id = :trainee)
                          and ((cast(:first as date) is null and cast(:practice as uuid) is null)
                            or exists (
                                select from instruction_stay s
                                where s.instruction_id = i.instruction_id and s.revision = i.revision
                                  and (cast(:first as date) is null
                                    or (s.from_day <= :last and s.to_day >= :first))
                                  and (cast(:practice as uuid) is null
                                    or s.practice_id = :practice)))
                        order by i.instruction_id
                        limit :limit
                        """)
                .param("after", after)
                .param("trainee", wanted.trainee())
                .param("practice", wanted.practice())
                .param("first", month == null ? null : month.atDay(1))
                .param("last", month == null ? null : month.atEndOfMonth())
                .param("limit", limit)
                .query(InstructionView::row)
                .list();
    }

    /** The ids of all that hold on a day of the month. */
    public List<InstructionId> holdingIn(YearMonth month) {
        return sql.sql(
                        """
                        select distinct i.instruction_id
                        from instruction i
                        join instruction_stay s
                            on s.instruction_id = i.instruction_id and s.revision = i.revision
                        where s.from_day <= :last and s.to_day >= :first
                        order by i.instruction_id
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, index) -> InstructionId.of(row.getObject(1, UUID.class)))
                .list();
    }

    /** The instructions that hold on a day of the month, of trainees who have more than one. */
    public Map<TraineeId, List<InstructionId>> sharing(YearMonth month) {
        Map<TraineeId, List<InstructionId>> sharing = new HashMap<>();
        sql.sql(
                        """
                        select distinct i.trainee_id, i.instruction_id
                        from instruction i
                        join instruction_stay s
                            on s.instruction_id = i.instruction_id and s.revision = i.revision
                        where s.from_day <= :last and s.to_day >= :first
                        order by i.trainee_id, i.instruction_id
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(row -> {
                    sharing.computeIfAbsent(
                                    TraineeId.of(row.getObject(1, UUID.class)),
                                    none -> new ArrayList<>())
                            .add(InstructionId.of(row.getObject(2, UUID.class)));
                });
        sharing.values().removeIf(instructions -> instructions.size() < 2);
        return sharing;
    }

    /** What the instruction said at the instant; empty when it was not issued by then. */
    public Optional<Instructed> knownAt(InstructionId id, Instant instant) {
        return sql.sql(
                        """
                        select i.*, r.revision as known, r.paying_hospital
                        from instruction i
                        join instruction_revision r using (instruction_id)
                        where i.instruction_id = :id and r.recorded_at <= :instant
                        order by r.revision desc
                        limit 1
                        """)
                .param("id", id.value())
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Instructed(
                                id,
                                PlacementId.of(row.getObject("placement_id", UUID.class)),
                                TraineeId.of(row.getObject("trainee_id", UUID.class)),
                                PositionKind.valueOf(row.getString("kind")),
                                row.getString("paying_hospital"),
                                stays(id, row.getInt("known"))))
                .optional();
    }

    /** What happened to it until the instant, in the order of recording. */
    public List<Revision> revisions(InstructionId id, Instant until) {
        return sql.sql(
                        """
                        select revision, what, reason_code, recorded_at
                        from instruction_revision
                        where instruction_id = :id and recorded_at <= :until
                        order by revision
                        """)
                .param("id", id.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Revision(
                                row.getInt("revision"),
                                row.getString("what"),
                                row.getString("reason_code"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Stay> stays(InstructionId id, int revision) {
        return sql.sql(
                        """
                        select practice_id, from_day, to_day from instruction_stay
                        where instruction_id = :id and revision = :revision
                        order by from_day
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .query((row, index) ->
                        new Stay(
                                PracticeId.of(row.getObject("practice_id", UUID.class)),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private static InstructionRow row(ResultSet row, int index) throws SQLException {
        LocalDate from = row.getObject("from_day", LocalDate.class);
        return new InstructionRow(
                row.getObject("instruction_id", UUID.class),
                row.getObject("placement_id", UUID.class),
                row.getObject("trainee_id", UUID.class),
                PositionKind.valueOf(row.getString("kind")),
                from == null ? "VOID" : "HOLDS",
                row.getObject("practice_id", UUID.class),
                from,
                row.getObject("to_day", LocalDate.class));
    }
}
