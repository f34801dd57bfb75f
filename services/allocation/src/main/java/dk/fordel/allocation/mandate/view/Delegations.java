package dk.fordel.allocation.mandate.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who covers for whom. */
@Component
public class Delegations {

    private final JdbcClient sql;

    Delegations(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A delegation.
     *
     * @param delegationId the delegation
     * @param area that is covered
     * @param post that covers
     * @param starts first day
     * @param ends last day; before the first when it was revoked beforehand
     * @param grantedBy post
     */
    public record DelegationRow(
            UUID delegationId,
            String area,
            String post,
            LocalDate starts,
            LocalDate ends,
            String grantedBy) {}

    /** All delegations, in force on a day if one is given. */
    public List<DelegationRow> list(@Nullable LocalDate day) {
        return sql.sql(
                        """
                        select * from delegation
                        where cast(:day as date) is null or :day between starts and ends
                        order by starts desc, delegation_id
                        """)
                .param("day", day)
                .query(DelegationRow.class)
                .list();
    }

    /** The areas that the post covers on the day, each with the delegation that says so. */
    public Map<String, UUID> coveredBy(String post, LocalDate day) {
        return list(day).stream()
                .filter(row -> row.post().equals(post))
                .collect(
                        Collectors.toMap(
                                DelegationRow::area,
                                DelegationRow::delegationId,
                                (first, second) -> first));
    }
}
