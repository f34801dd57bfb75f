package dk.fordel.trainee.privacy;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.trainee.TraineeId;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Who read or erased whose personal data, what, why and when. Lines are added, never altered. */
public class ReadingLog {

    private static final int MOST = 200;

    private final JdbcClient sql;

    ReadingLog(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One line.
     *
     * @param who the post, for example {@code AMU Randers}, the account, and the area and
     *     delegation when it is read by cover for a colleague alone
     * @param what which data
     * @param why in the reader's words
     * @param at when, UTC
     */
    public record Reading(String who, String what, String why, Instant at) {}

    /**
     * Adds a line; call it before the data are handed out.
     *
     * @throws Malformed when the reason is no sentence, or holds what looks like a CPR number
     */
    public void add(TraineeId whose, Reading reading) {
        String why = reading.why().strip();
        if (why.length() < 5 || why.length() > 200 || Cpr.isIn(why)) {
            throw new Malformed(
                    "X-Reason",
                    "Say why in 5 to 200 characters, without a CPR number; the reason is logged with"
                            + " the reading.");
        }
        sql.sql(
                        """
                        insert into person_reading (trainee, who, what, why, at)
                        values (:trainee, :who, :what, :why, :at)
                        """)
                .param("trainee", whose.value())
                .param("who", reading.who())
                .param("what", reading.what())
                .param("why", why)
                .param("at", reading.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest lines about a trainee, newest first, 200 at most. */
    public List<Reading> of(TraineeId whose) {
        return sql.sql(
                        """
                        select who, what, why, at from person_reading
                        where trainee = :trainee order by id desc limit :most
                        """)
                .param("trainee", whose.value())
                .param("most", MOST)
                .query((row, n) ->
                        new Reading(
                                row.getString("who"),
                                row.getString("what"),
                                row.getString("why"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
