package dk.fordel.allocation.principles.version.view;

import dk.fordel.allocation.principles.Document;
import dk.fordel.eventstore.StoredJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;

/** The versions of the principles. */
@Component
public class AdoptedPrinciples {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final JdbcClient sql;

    AdoptedPrinciples(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A version.
     *
     * @param version counts up from 1
     * @param validFrom first day
     * @param document what goes before what, and how much it weighs
     * @param adoptedOn day of the council's decision
     * @param adoptedBy post
     */
    public record PrinciplesRow(
            int version,
            LocalDate validFrom,
            Document document,
            LocalDate adoptedOn,
            String adoptedBy) {}

    /** All versions, the newest first. */
    public List<PrinciplesRow> list() {
        return sql.sql("select * from principles_version order by number desc")
                .query((row, number) ->
                        new PrinciplesRow(
                                row.getInt("number"),
                                row.getObject("valid_from", LocalDate.class),
                                JSON.readValue(row.getString("document"), Document.class),
                                row.getObject("adopted_on", LocalDate.class),
                                row.getString("adopted_by")))
                .list();
    }
}
