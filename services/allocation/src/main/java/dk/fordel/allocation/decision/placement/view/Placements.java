package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.Notice;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.Replaced;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Unknown;
import dk.fordel.web.Centuries;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which placements there are. */
@Component
public class Placements {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};
    private static final TypeReference<List<Alternative>> PLACES = new TypeReference<>() {};

    private static final String SELECT =
            """
            select *, coalesce(area, suggested_area, hospital_unit) as area_to_decide
            from placement
            """;

    private final JdbcClient sql;

    Placements(JdbcClient sql) {
        this.sql = sql;
    }

    private record Place(LocalDate day, UUID id) {}

    /** Placements by first day, then id. */
    public Page<PlacementRow> list(PlacementQuestion asked, PageRequest page) {
        Place after =
                page.place(
                        2,
                        last ->
                                new Place(
                                        Centuries.day(last.getFirst()),
                                        UUID.fromString(last.getLast())));
        List<PlacementRow> found =
                sql.sql(
                                SELECT
                                        + """
                                        where (cast(:round as uuid) is null or round_id = :round)
                                          and (cast(:area as text) is null
                                               or coalesce(area, suggested_area, hospital_unit) = :area)
                                          and (cast(:standing as text) is null or standing = :standing)
                                          and (cast(:kind as text) is null or kind = :kind)
                                          and (cast(:from as date) is null or starts >= :from)
                                          and (cast(:to as date) is null or starts <= :to)
                                          and (cast(:practice as uuid) is null or practice_id = :practice)
                                          and (cast(:trainee as uuid) is null or trainee_id = :trainee)
                                          and (cast(:day as date) is null
                                               or (starts, placement_id) > (:day, cast(:id as uuid)))
                                        order by starts, placement_id
                                        limit :limit + 1
                                        """)
                        .param("round", asked.round())
                        .param("area", asked.area())
                        .param("standing", asked.standing())
                        .param("kind", asked.kind())
                        .param("from", asked.startsFrom())
                        .param("to", asked.startsTo())
                        .param("practice", asked.practice())
                        .param("trainee", asked.trainee())
                        .param("day", after == null ? null : after.day())
                        .param("id", after == null ? null : after.id())
                        .param("limit", page.limit())
                        .query((row, number) -> read(row, false))
                        .list();
        return Page.of(
                found, page, row -> List.of(row.starts().toString(), row.placementId().toString()));
    }

    /**
     * One placement.
     *
     * @throws Unknown when there is none
     */
    public PlacementRow get(UUID placement) {
        return sql.sql(SELECT + " where placement_id = :id")
                .param("id", placement)
                .query((row, number) -> read(row, true))
                .optional()
                .orElseThrow(() -> new Unknown("placement", placement));
    }

    /**
     * @param whole with the points of all possible places, not of the best only
     */
    private static PlacementRow read(ResultSet row, boolean whole) throws SQLException {
        String replaced = row.getString("replaced");
        LocalDate decidedOn = row.getObject("decided_on", LocalDate.class);
        LocalDate starts = row.getObject("starts", LocalDate.class);
        Notice notice = decidedOn == null ? null : Notice.of(decidedOn, starts);
        boolean kbu = row.getString("kind").equals(PositionKind.KBU.name());
        return new PlacementRow(
                row.getObject("placement_id", UUID.class),
                row.getLong("version"),
                row.getObject("position_id", UUID.class),
                row.getObject("trainee_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("kind"),
                starts,
                row.getObject("ends", LocalDate.class),
                row.getString("municipality"),
                row.getString("hospital_unit"),
                JSON.readValue(row.getString("wishes"), WORDS),
                row.getString("standing"),
                row.getObject("practice_id", UUID.class),
                row.getString("area_to_decide"),
                row.getString("district"),
                row.getString("practice_municipality"),
                row.getObject("round_id", UUID.class),
                row.getObject("recommended", UUID.class),
                recommendation(row, whole),
                integer(row, "principles_version"),
                row.getBoolean("override"),
                JSON.readValue(row.getString("dispensed"), WORDS),
                row.getString("reason_code"),
                JSON.readValue(row.getString("grounds"), GROUNDS),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedOn,
                replaced == null
                        ? null
                        : PlacementRow.Earlier.of(JSON.readValue(replaced, Replaced.class)),
                notice == null ? null : notice.weeks(),
                notice == null ? null : notice.isLongEnough(),
                kbu && decidedOn != null ? row.getString("paying_hospital") : null,
                row.getString("ruling"),
                row.getString("attention"),
                choice(row),
                offer(row),
                room(row));
    }

    private static @Nullable Recommendation recommendation(ResultSet row, boolean whole)
            throws SQLException {
        String stored = row.getString("recommendation");
        if (stored == null) {
            return null;
        }
        Recommendation recommendation = JSON.readValue(stored, Recommendation.class);
        return whole ? recommendation : recommendation.inShort();
    }

    private static PlacementRow.@Nullable Judged room(ResultSet row) throws SQLException {
        boolean room = row.getBoolean("room");
        return row.wasNull() ? null : new PlacementRow.Judged(room, row.getString("room_reason"));
    }

    private static PlacementRow.@Nullable Offer offer(ResultSet row) throws SQLException {
        LocalDate lastDay = row.getObject("offered_until", LocalDate.class);
        return lastDay == null
                ? null
                : new PlacementRow.Offer(lastDay, row.getObject("accepted_on", LocalDate.class));
    }

    private static PlacementRow.@Nullable Choice choice(ResultSet row) throws SQLException {
        if (!row.getString("kind").equals(PositionKind.PHASE_3.name())) {
            return null;
        }
        String nominated = row.getString("nominated");
        return new PlacementRow.Choice(
                nominated == null ? List.of() : JSON.readValue(nominated, PLACES),
                row.getString("fewer_because"),
                row.getObject("chosen", UUID.class),
                row.getObject("own_agreement", UUID.class));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
