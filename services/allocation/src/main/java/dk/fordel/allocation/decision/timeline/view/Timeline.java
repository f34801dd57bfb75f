package dk.fordel.allocation.decision.timeline.view;

import dk.fordel.eventstore.StoredJson;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The history of a placement or a practice. */
@Component
public class Timeline {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** A timeline is long, but a practice of forty years has fewer events than this. */
    private static final int MOST = 5_000;

    private final JdbcClient sql;

    Timeline(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Something that happened.
     *
     * @param eventId in the event store
     * @param what stored name, for example {@code placement.decided.v1}
     * @param validDay from which day on it holds
     * @param recordedAt when it was recorded
     * @param placementId about which placement
     * @param practiceId about which practice
     * @param role who decided
     * @param post which post
     * @param area for which area
     * @param onBehalfOf for whom
     * @param legalBasis on what basis
     * @param delegationId on which cover
     * @param principlesVersion under which principles
     * @param reasonCode why, as a code
     * @param reason why, in words
     * @param noticeWeeks of a decision: whole weeks from its day to the first day of the stay
     * @param facts all that the event says
     */
    public record Entry(
            UUID eventId,
            String what,
            LocalDate validDay,
            Instant recordedAt,
            @Nullable UUID placementId,
            @Nullable UUID practiceId,
            @Nullable String role,
            @Nullable String post,
            @Nullable String area,
            @Nullable String onBehalfOf,
            @Nullable String legalBasis,
            @Nullable UUID delegationId,
            @Nullable Integer principlesVersion,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable Integer noticeWeeks,
            Map<String, Object> facts) {}

    /**
     * In the order in which it was recorded.
     *
     * @param subject a placement or a practice
     * @param asOfDay only what held on this day or before; null for all
     * @param asOfInstant only what was recorded by then; null for all
     */
    public List<Entry> of(
            UUID subject, @Nullable LocalDate asOfDay, @Nullable Instant asOfInstant) {
        return sql.sql(
                        """
                        select * from timeline
                        where subject = :subject
                          and (cast(:day as date) is null or valid_day <= :day)
                          and (cast(:instant as timestamptz) is null or recorded_at <= :instant)
                        order by recorded_at, aggregate_id, sequence_number
                        limit :most
                        """)
                .param("subject", subject)
                .param("day", asOfDay)
                .param("instant", asOfInstant == null ? null : asOfInstant.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("event_id", UUID.class),
                row.getString("what"),
                row.getObject("valid_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("placement_id", UUID.class),
                row.getObject("practice_id", UUID.class),
                row.getString("role"),
                row.getString("post"),
                row.getString("area"),
                row.getString("on_behalf_of"),
                row.getString("legal_basis"),
                row.getObject("delegation_id", UUID.class),
                integer(row, "principles_version"),
                row.getString("reason_code"),
                row.getString("reason"),
                integer(row, "notice_weeks"),
                JSON.readValue(row.getString("facts"), OBJECT));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
