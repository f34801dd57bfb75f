package dk.fordel.allocation.decision.places.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is where and when. */
@Component
public class Occupancy {

    private final JdbcClient sql;

    Occupancy(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A place taken.
     *
     * @param placementId by which placement
     * @param kind of position
     * @param starts first day
     * @param ends last day
     */
    public record Taken(UUID placementId, String kind, LocalDate starts, LocalDate ends) {}

    /**
     * A practice on a day.
     *
     * @param practiceId the practice
     * @param day the day
     * @param capacity trainees at once
     * @param taken places taken
     * @param lastEnded last day of the last trainee before the day; the practice waits since then
     */
    public record OnDay(
            UUID practiceId,
            LocalDate day,
            int capacity,
            int taken,
            @Nullable LocalDate lastEnded) {}

    /** The places taken in a practice, by first day. */
    public List<Taken> of(UUID practice) {
        return sql.sql(
                        """
                        select placement_id, kind, starts, ends from occupied_place
                        where practice_id = :practice
                        order by starts, placement_id
                        """)
                .param("practice", practice)
                .query(Taken.class)
                .list();
    }

    /** How full a practice is on a day. */
    public OnDay on(UUID practice, LocalDate day) {
        return sql.sql(
                        """
                        select cast(:practice as uuid) as practice_id,
                            cast(:day as date) as day,
                            coalesce((select capacity from practice_capacity
                                      where practice_id = :practice and since <= :day
                                      order by since desc limit 1), 0) as capacity,
                            (select count(*) from occupied_place
                             where practice_id = :practice and :day between starts and ends) as taken,
                            (select max(ends) from occupied_place
                             where practice_id = :practice and ends < :day) as last_ended
                        """)
                .param("practice", practice)
                .param("day", day)
                .query(OnDay.class)
                .single();
    }
}
