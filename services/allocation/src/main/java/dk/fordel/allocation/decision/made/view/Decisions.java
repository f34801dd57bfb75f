package dk.fordel.allocation.decision.made.view;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.web.Centuries;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who decided what. */
@Component
public class Decisions {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    private record Place(LocalDate day, UUID id) {
        static Place read(List<String> position) {
            return new Place(
                    Centuries.day(position.getFirst()), UUID.fromString(position.getLast()));
        }
    }

    /** Decisions by day, then id. */
    public Page<DecisionRow> list(DecisionQuestion asked, PageRequest page) {
        Place after = page.place(2, Place::read);
        List<DecisionRow> found =
                sql.sql(
                                """
                                select * from decision
                                where (cast(:override as boolean) is null or override = :override)
                                  and (cast(:post as text) is null or post = :post)
                                  and (cast(:area as text) is null or area = :area)
                                  and (cast(:kind as text) is null or kind = :kind)
                                  and (cast(:code as text) is null or reason_code = :code)
                                  and (cast(:from as date) is null or decided_on >= :from)
                                  and (cast(:to as date) is null or decided_on <= :to)
                                  and (cast(:placement as uuid) is null or placement_id = :placement)
                                  and (cast(:practice as uuid) is null or practice_id = :practice)
                                  and (cast(:day as date) is null
                                       or (decided_on, decision_id) > (:day, cast(:id as uuid)))
                                order by decided_on, decision_id
                                limit :limit + 1
                                """)
                        .param("override", asked.override())
                        .param("post", asked.post())
                        .param("area", asked.area())
                        .param("kind", asked.kind())
                        .param("code", asked.reasonCode())
                        .param("from", asked.from())
                        .param("to", asked.to())
                        .param("placement", asked.placement())
                        .param("practice", asked.practice())
                        .param("day", after == null ? null : after.day())
                        .param("id", after == null ? null : after.id())
                        .param("limit", page.limit())
                        .query((row, number) -> read(row))
                        .list();
        return Page.of(
                found,
                page,
                row -> List.of(row.decidedOn().toString(), row.decisionId().toString()));
    }

    private static DecisionRow read(ResultSet row) throws SQLException {
        return new DecisionRow(
                row.getObject("decision_id", UUID.class),
                row.getObject("placement_id", UUID.class),
                row.getString("kind"),
                row.getObject("practice_id", UUID.class),
                row.getString("area"),
                row.getObject("recommended", UUID.class),
                row.getBoolean("override"),
                JSON.readValue(row.getString("dispensed"), WORDS),
                row.getString("reason_code"),
                row.getString("reason"),
                row.getString("role"),
                row.getString("post"),
                row.getString("on_behalf_of"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("outcome"));
    }
}
