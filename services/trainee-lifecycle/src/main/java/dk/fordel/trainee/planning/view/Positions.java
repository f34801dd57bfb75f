package dk.fordel.trainee.planning.view;

import dk.fordel.trainee.planning.view.PositionRow.PlacementRow;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.programme.StayKind;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which positions are there, and where do they stand? */
@Component
public class Positions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECT =
            """
            select p.*, f.id as placement, f.practice, f.standing, f.started_on, f.ended_on
            from planned_position p left join followed_placement f on f.position = p.id
            """;

    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What a list shows.
     *
     * @param kind null for all kinds in a practice
     * @param startsFrom earliest first day
     * @param startsTo latest first day
     */
    public record Window(@Nullable StayKind kind, LocalDate startsFrom, LocalDate startsTo) {}

    /**
     * Positions that will happen, by first day and id.
     *
     * @param after the position that the last page ended with; null for the first page
     */
    public List<PositionRow> list(Window window, @Nullable PositionId after, int limit) {
        return sql.sql(
                        SELECT
                                + """
                                where not p.cancelled
                                  and (p.kind = :kind or (:kind is null and p.kind <> 'HOSPITAL'))
                                  and p.from_day between :from and :to
                                  and (:after::uuid is null or (p.from_day, p.id)
                                       > (select q.from_day, q.id from planned_position q
                                          where q.id = :after))
                                order by p.from_day, p.id limit :limit
                                """)
                .param(
                        "kind",
                        window.kind() == null ? null : window.kind().name(),
                        java.sql.Types.VARCHAR)
                .param("from", window.startsFrom())
                .param("to", window.startsTo())
                .param("after", after == null ? null : after.value(), java.sql.Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> position(row))
                .list();
    }

    /** The position of that id. */
    public Optional<PositionRow> find(PositionId id) {
        return sql.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query((row, n) -> position(row))
                .optional();
    }

    /** The programme of that id. */
    public Optional<ProgrammeRow> find(ProgrammeId id) {
        return sql.sql("select * from programme where id = :id")
                .param("id", id.value())
                .query((row, n) -> programme(row))
                .optional();
    }

    /**
     * Programmes in the order of their ids.
     *
     * @param reference what the HR education office calls them; null for all
     * @param vacant whether they have no trainee yet; null for all
     * @param after the id that the last page ended with; null for the first page
     */
    public List<ProgrammeRow> programmes(
            @Nullable Reference reference,
            @Nullable Boolean vacant,
            @Nullable ProgrammeId after,
            int limit) {
        return sql.sql(
                        """
                        select * from programme
                        where id > :after
                          and (:reference::text is null or reference = :reference)
                          and (:vacant::boolean is null or (trainee is null) = :vacant)
                        order by id limit :limit
                        """)
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("reference", reference == null ? null : reference.value())
                .param("vacant", vacant, java.sql.Types.BOOLEAN)
                .param("limit", limit)
                .query((row, n) -> programme(row))
                .list();
    }

    /** A programme's positions in the order of their days, cancelled ones too. */
    public List<PositionRow> of(ProgrammeId programme) {
        return sql.sql(SELECT + "where p.programme = :id order by p.from_day, p.id")
                .param("id", programme.value())
                .query((row, n) -> position(row))
                .list();
    }

    /** A trainee's programmes in the order of their first days. */
    public List<ProgrammeRow> of(TraineeId trainee) {
        return sql.sql("select * from programme where trainee = :id order by start_day, id")
                .param("id", trainee.value())
                .query((row, n) -> programme(row))
                .list();
    }

    /** Whose programme was planned under the reference. */
    public Optional<TraineeId> traineeOf(Reference reference) {
        return sql.sql(
                        """
                        select trainee from programme
                        where reference = :reference and trainee is not null
                        """)
                .param("reference", reference.value())
                .query((row, n) -> new TraineeId(row.getObject("trainee", UUID.class)))
                .optional();
    }

    /**
     * The areas that have to do with a trainee: those that a position was assigned to, by its
     * hospital unit or its municipality, and those in which a placement of the trainee's stands.
     * What a trainee wishes, or may be sent to, is nobody's business yet.
     */
    public List<String> areasOf(TraineeId trainee) {
        return sql.sql(
                        """
                        select hospital_unit from planned_position
                        where trainee = :id and hospital_unit is not null and not cancelled
                        union
                        select m.area from planned_position p
                        join municipality m on m.code = p.municipality
                        where p.trainee = :id and m.area is not null and not p.cancelled
                        union
                        select f.area from planned_position p
                        join followed_placement f on f.position = p.id
                        where p.trainee = :id and f.area is not null
                          and f.standing not in ('SENT_BACK', 'WITHDRAWN')
                        """)
                .param("id", trainee.value())
                .query(String.class)
                .list();
    }

    private static ProgrammeRow programme(ResultSet row) throws SQLException {
        return new ProgrammeRow(
                row.getObject("id", UUID.class),
                row.getObject("trainee", UUID.class),
                row.getString("reference"),
                row.getString("kind"),
                row.getObject("start_day", LocalDate.class),
                row.getObject("trainee") == null);
    }

    private static PositionRow position(ResultSet row) throws SQLException {
        UUID placement = row.getObject("placement", UUID.class);
        return new PositionRow(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("trainee", UUID.class),
                row.getString("kind"),
                row.getInt("months"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("municipality"),
                row.getString("hospital_unit"),
                row.getString("paying_hospital"),
                List.of((String[]) row.getArray("wishes").getArray()),
                List.of((String[]) row.getArray("bounded_to").getArray()),
                row.getBoolean("cancelled"),
                placement == null ? null : placement(placement, row));
    }

    private static PlacementRow placement(UUID id, ResultSet row) throws SQLException {
        return new PlacementRow(
                id,
                row.getObject("practice", UUID.class),
                row.getString("standing"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
