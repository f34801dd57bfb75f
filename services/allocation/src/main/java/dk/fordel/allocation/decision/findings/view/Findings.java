package dk.fordel.allocation.decision.findings.view;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.eventstore.StoredJson;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Decisions whose words speak of operations (NEVER-1). */
@Component
public class Findings {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;

    Findings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What became of a questioned decision. */
    public enum State {
        /** It waits for somebody else. */
        WAITING,
        /** Somebody else approved it, and it was decided. */
        APPROVED,
        /** Somebody else did not. */
        TURNED_DOWN,
        /** Something else was decided, or the place fell away. */
        LAPSED
    }

    /**
     * A decision whose words speak of operations.
     *
     * @param rule always NEVER-1
     * @param placementId about which placement
     * @param practiceId the practice that was chosen
     * @param area of the practice, as the code of the hospital unit
     * @param askedBy post that wants to decide so
     * @param askedOn day on which it was asked
     * @param reasonCode of the decision
     * @param grounds rules and facts that it rests on
     * @param reason in words
     * @param wordings of the list that were found in the words
     * @param state WAITING, APPROVED, TURNED_DOWN or LAPSED
     * @param reviewedBy post that approved or turned down; null while nobody did
     * @param reviewedOn day of that; null while nobody did
     */
    public record FindingRow(
            String rule,
            UUID placementId,
            UUID practiceId,
            String area,
            String askedBy,
            LocalDate askedOn,
            @Nullable String reasonCode,
            List<Ground> grounds,
            @Nullable String reason,
            List<String> wordings,
            State state,
            @Nullable String reviewedBy,
            @Nullable LocalDate reviewedOn) {}

    /**
     * The newest first.
     *
     * @param areas null for the whole region
     */
    public List<FindingRow> list(@Nullable State state, @Nullable Set<String> areas) {
        return sql.sql(
                        """
                        select * from finding
                        where (cast(:state as text) is null or state = :state)
                          and (:all or area = any(cast(:areas as text[])))
                        order by asked_on desc, placement_id, version desc
                        """)
                .param("state", state == null ? null : state.name())
                .param("all", areas == null)
                .param("areas", areas == null ? new String[0] : areas.toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static FindingRow read(ResultSet row) throws SQLException {
        Reason reason = JSON.readValue(row.getString("reason"), Reason.class);
        return new FindingRow(
                "NEVER-1",
                row.getObject("placement_id", UUID.class),
                row.getObject("practice_id", UUID.class),
                row.getString("area"),
                row.getString("post"),
                row.getObject("asked_on", LocalDate.class),
                reason.code() == null ? null : reason.code().name(),
                reason.grounds(),
                reason.words(),
                JSON.readValue(row.getString("wordings"), WORDS),
                State.valueOf(row.getString("state")),
                row.getString("reviewed_by"),
                row.getObject("reviewed_on", LocalDate.class));
    }
}
