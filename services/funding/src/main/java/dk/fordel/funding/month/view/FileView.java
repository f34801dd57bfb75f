package dk.fordel.funding.month.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for closed months and the files that were handed over. */
@Component
public class FileView {

    private final JdbcClient sql;

    FileView(JdbcClient sql) {
        this.sql = sql;
    }

    /** Closed months, the latest first. */
    public List<MonthRow> months(@Nullable String before, int limit) {
        return sql.sql(
                        """
                        select * from settled_month
                        where (cast(:before as text) is null or month < :before)
                        order by month desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(FileView::month)
                .list();
    }

    /** The month, when it is closed. */
    public Optional<MonthRow> month(String month) {
        return sql.sql("select * from settled_month where month = :month")
                .param("month", month)
                .query(FileView::month)
                .optional();
    }

    /** The files of the month, the settlement first, then supplements and corrections. */
    public List<FileRow> files(String month) {
        return sql.sql("select * from settlement_file where month = :month order by number")
                .param("month", month)
                .query(FileView::file)
                .list();
    }

    /** The rows of the month's files of salaries that were left out, in their order. */
    public List<LeftOutRow> leftOut(String month) {
        return sql.sql(
                        """
                        select l.*, e.entry_id is not null as settled
                        from left_out_row l
                        left join settled_entry e on e.month = l.month
                            and e.instruction_id = l.instruction_id and e.corrects is null
                        where l.month = :month
                        order by l.file_number, l.row_number
                        """)
                .param("month", month)
                .query((row, index) ->
                        new LeftOutRow(
                                row.getInt("file_number"),
                                row.getInt("row_number"),
                                row.getObject("instruction_id", UUID.class),
                                row.getString("reasons").lines().toList(),
                                row.getBoolean("settled")))
                .list();
    }

    /** A file of the month, word for word. */
    public Optional<String> content(String month, int number) {
        return sql.sql(
                        """
                        select content from settlement_file
                        where month = :month and number = :number
                        """)
                .param("month", month)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    private static MonthRow month(ResultSet row, int index) throws SQLException {
        return new MonthRow(
                row.getString("month"),
                row.getInt("file_number"),
                row.getString("salaries_sha256"),
                row.getInt("entries"),
                row.getString("closed_by_role"),
                row.getString("closed_by_post"),
                row.getString("on_behalf_of"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }

    private static FileRow file(ResultSet row, int index) throws SQLException {
        return new FileRow(
                row.getInt("number"),
                row.getString("month"),
                row.getString("name"),
                row.getString("sha256"),
                row.getInt("lines"),
                Amounts.of(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
