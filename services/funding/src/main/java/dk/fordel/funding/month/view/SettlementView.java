package dk.fordel.funding.month.view;

import dk.fordel.funding.terms.Employer;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for entries and their lines. */
@Component
public class SettlementView {

    private static final String ENTRIES =
            """
            select e.*, by.entry_id as corrected_by,
                   coalesce(sum(l.practice_ore), 0) as practice_ore,
                   coalesce(sum(l.region_ore), 0) as region_ore,
                   coalesce(sum(l.honorarium_ore), 0) as honorarium_ore
            from settled_entry e
            left join settled_entry by on by.corrects = e.entry_id
            left join settled_line l on l.entry_id = e.entry_id
            where e.month = :month
            """;

    private final JdbcClient sql;

    SettlementView(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The entries of a month in the order of file, row and id, corrections after what they correct.
     *
     * @param practice only those with days in the practice; null for all
     * @param after file number, row and id of the last one of the page before; null for the first
     *     page
     */
    public List<EntryRow> entries(
            String month, @Nullable UUID practice, @Nullable Place after, int limit) {
        Place from = after == null ? new Place(-1, -1, new UUID(0, 0)) : after;
        return sql.sql(
                        ENTRIES
                                + """
                                  and (e.file_number, e.row_number, e.entry_id) > (:file, :row, :entry)
                                  and (cast(:practice as uuid) is null or exists (
                                      select from settled_line p
                                      where p.entry_id = e.entry_id and p.practice_id = :practice))
                                group by e.entry_id, by.entry_id
                                order by e.file_number, e.row_number, e.entry_id
                                limit :limit
                                """)
                .param("month", month)
                .param("practice", practice)
                .param("file", from.fileNumber())
                .param("row", from.row())
                .param("entry", from.entry())
                .param("limit", limit)
                .query(SettlementView::entry)
                .list();
    }

    /** Where an entry stands in the list. */
    public record Place(int fileNumber, int row, UUID entry) {}

    /** One entry of the month. */
    public Optional<EntryRow> entry(String month, UUID entry) {
        return sql.sql(ENTRIES + " and e.entry_id = :entry group by e.entry_id, by.entry_id")
                .param("month", month)
                .param("entry", entry)
                .query(SettlementView::entry)
                .optional();
    }

    /** The lines of an entry, in the order of days. */
    public List<LineRow> lines(UUID entry) {
        return sql.sql(
                        """
                        select *, practice_ore + region_ore as salary_ore
                        from settled_line where entry_id = :entry order by line
                        """)
                .param("entry", entry)
                .query(SettlementView::line)
                .list();
    }

    private static EntryRow entry(ResultSet row, int index) throws SQLException {
        return new EntryRow(
                row.getObject("entry_id", UUID.class),
                row.getString("month"),
                row.getInt("file_number"),
                row.getInt("row_number"),
                row.getObject("instruction_id", UUID.class),
                row.getObject("placement_id", UUID.class),
                row.getObject("trainee_id", UUID.class),
                PositionKind.valueOf(row.getString("kind")),
                Amounts.of(row),
                row.getObject("corrects", UUID.class),
                row.getString("reason"),
                row.getObject("corrected_by", UUID.class));
    }

    private static LineRow line(ResultSet row, int index) throws SQLException {
        return new LineRow(
                row.getObject("practice_id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("days"),
                row.getInt("terms_version"),
                Employer.valueOf(row.getString("employer")),
                row.getString("paid_out_by"),
                row.getInt("practice_share_basis_points"),
                row.getLong("honorarium_ore_per_month"),
                Amounts.of(row));
    }
}
