package dk.fordel.allocation.decision.frame.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The council's numbers. */
@Component
public class Frames {

    private final JdbcClient sql;

    Frames(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A frame.
     *
     * @param frameId the frame
     * @param kind of position
     * @param year in which the positions begin
     * @param scope district or hospital unit
     * @param positions the council's number
     * @param used how many placements use it
     * @param left never below 0, even when the council amended below what is used
     * @param basis in words
     * @param setOn day of the council's last decision on it
     */
    public record FrameRow(
            UUID frameId,
            String kind,
            int year,
            String scope,
            int positions,
            int used,
            int left,
            String basis,
            LocalDate setOn) {}

    /** All frames, of a year if one is given. */
    public List<FrameRow> list(@Nullable Integer year) {
        return sql.sql(
                        """
                        select f.frame_id, f.kind, f.year, f.scope, f.positions, count(u.placement_id) as used,
                            greatest(0, f.positions - count(u.placement_id)) as "left", f.basis, f.set_on
                        from frame f
                        left join frame_use u using (frame_id)
                        where cast(:year as int) is null or f.year = :year
                        group by f.frame_id
                        order by f.year, f.kind, f.scope
                        """)
                .param("year", year)
                .query(FrameRow.class)
                .list();
    }
}
