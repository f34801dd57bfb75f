package dk.fordel.trainee.trainee.view;

import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.Sealed;
import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which trainees are there? */
@Component
public class Trainees {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;

    Trainees(JdbcClient sql) {
        this.sql = sql;
    }

    /** The trainee of that id. */
    public Optional<TraineeRow> find(TraineeId id) {
        return sql.sql("select * from trainee where id = :id")
                .param("id", id.value())
                .query((row, n) -> trainee(row))
                .optional();
    }

    /**
     * In the order of their ids.
     *
     * @param reference what the HR education office calls them; null for all
     * @param after the id that the last page ended with; null for the first page
     */
    public List<TraineeRow> list(@Nullable Reference reference, @Nullable UUID after, int limit) {
        return sql.sql(
                        """
                        select * from trainee
                        where id > :after and (:reference::text is null or reference = :reference)
                        order by id limit :limit
                        """)
                .param("reference", reference == null ? null : reference.value())
                .param("after", after == null ? BEFORE_ALL : after)
                .param("limit", limit)
                .query((row, n) -> trainee(row))
                .list();
    }

    /** The bars that hold, in the order of the practices' ids. */
    public List<BarRow> barsOf(TraineeId id) {
        return sql.sql(
                        """
                        select practice, reason from trainee_bar
                        where trainee = :id order by practice
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new BarRow(
                                new PracticeId(row.getObject("practice", UUID.class)),
                                new Sealed(row.getString("reason"))))
                .list();
    }

    /** The trainee that was first registered under the reference. */
    public Optional<TraineeId> find(Reference reference) {
        return sql.sql("select id from trainee where reference = :reference")
                .param("reference", reference.value())
                .query((row, n) -> new TraineeId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Stays before the trainee was known, in the order of their first days. */
    public List<EarlierStayRow> earlierStaysOf(TraineeId id) {
        return sql.sql("select * from earlier_stay where trainee = :id order by from_day, id")
                .param("id", id.value())
                .query((row, n) -> earlierStay(row))
                .list();
    }

    private static EarlierStayRow earlierStay(ResultSet row) throws SQLException {
        return new EarlierStayRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("organisation"),
                row.getString("setting"),
                row.getString("deprivation"),
                row.getString("complexity"));
    }

    private static TraineeRow trainee(ResultSet row) throws SQLException {
        return new TraineeRow(
                new TraineeId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new SealedPerson(
                        new Sealed(row.getString("name")),
                        new Sealed(row.getString("cpr")),
                        sealed(row.getString("email")),
                        sealed(row.getString("phone"))),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Sealed sealed(@Nullable String ciphertext) {
        return ciphertext == null ? null : new Sealed(ciphertext);
    }
}
