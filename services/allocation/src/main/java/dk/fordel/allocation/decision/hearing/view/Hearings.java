package dk.fordel.allocation.decision.hearing.view;

import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom a decision was put to. */
@Component
public class Hearings {

    private static final String SELECT =
            "select h.*, h.stance is null and h.last_day < :today as overdue from hearing h ";

    private final JdbcClient sql;

    Hearings(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A hearing.
     *
     * @param hearingId the hearing
     * @param placementId about which placement
     * @param practiceId in which practice
     * @param kind of position
     * @param area of the practice
     * @param lastDay last day for the answer
     * @param overdue whether that day has passed without an answer; the decision can be confirmed
     * @param openedBy post
     * @param openedOn day
     * @param stance AGREES or OBJECTS; null without an answer
     * @param answeredOn the day on which the party said so
     */
    public record HearingRow(
            UUID hearingId,
            UUID placementId,
            UUID practiceId,
            String kind,
            String area,
            LocalDate lastDay,
            boolean overdue,
            String openedBy,
            LocalDate openedOn,
            @Nullable String stance,
            @Nullable LocalDate answeredOn) {}

    /** Without an answer, about decisions that still wait to be confirmed; the oldest first. */
    public List<HearingRow> open(@Nullable String area, LocalDate today) {
        return sql.sql(
                        SELECT
                                + """
                                join placement p on p.placement_id = h.placement_id
                                    and p.practice_id = h.practice_id and p.standing = 'DECIDED'
                                where h.stance is null
                                  and (cast(:area as text) is null or h.area = :area)
                                order by h.last_day, h.hearing_id
                                """)
                .param("today", today)
                .param("area", area)
                .query(HearingRow.class)
                .list();
    }

    /**
     * One hearing.
     *
     * @throws Unknown when there is none
     */
    public HearingRow get(UUID hearing, LocalDate today) {
        return sql.sql(SELECT + "where h.hearing_id = :id")
                .param("today", today)
                .param("id", hearing)
                .query(HearingRow.class)
                .optional()
                .orElseThrow(() -> new Unknown("hearing", hearing));
    }

    /** The hearing about a placement in a practice, if there was one. */
    public Optional<HearingRow> about(UUID placement, UUID practice, LocalDate today) {
        return sql.sql(SELECT + "where h.placement_id = :placement and h.practice_id = :practice")
                .param("today", today)
                .param("placement", placement)
                .param("practice", practice)
                .query(HearingRow.class)
                .optional();
    }
}
