package dk.fordel.allocation.decision.candidates.view;

import dk.fordel.allocation.decision.frame.FrameId;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.eventstore.StoredJson;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The rows of the facts view. */
@Component
class FactRows {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final List<String> TABLES =
            List.of(
                    "fact_practice",
                    "fact_municipality",
                    "fact_position",
                    "fact_trainee",
                    "fact_team",
                    "fact_frame",
                    "fact_frame_use");

    private final JdbcClient sql;

    FactRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A practice with the number of its last event that is in the facts. */
    record Practice(PracticeFacts facts, long version) {}

    /**
     * A position.
     *
     * @param open whether it needs a place
     * @param practice the place it has
     * @param recommended the place that was suggested last
     */
    record Position(
            Need need,
            boolean open,
            @Nullable UUID practice,
            @Nullable UUID recommended,
            boolean movable) {

        Position wishing(UnaryOperator<Need> change) {
            return new Position(change.apply(need), open, practice, recommended, movable);
        }

        Position placed(PracticeId where) {
            return new Position(need, false, where.value(), recommended, true);
        }

        Position without(boolean needsOne) {
            return new Position(need, needsOne, null, recommended, false);
        }

        Position suggested(@Nullable PracticeId where) {
            return new Position(
                    need, open, practice, where == null ? null : where.value(), movable);
        }

        Position fixed() {
            return new Position(need, open, practice, recommended, false);
        }
    }

    Optional<Practice> practice(PracticeId id) {
        return sql.sql("select facts, version from fact_practice where practice_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Practice(
                                JSON.readValue(row.getString("facts"), PracticeFacts.class),
                                row.getLong("version")))
                .optional();
    }

    void keep(PracticeFacts facts, long version) {
        sql.sql(
                        """
                        insert into fact_practice (practice_id, municipality, version, facts)
                        values (:id, :municipality, :version, cast(:facts as jsonb))
                        on conflict (practice_id) do update set
                            municipality = excluded.municipality,
                            version = excluded.version,
                            facts = excluded.facts
                        """)
                .param("id", facts.practice().value())
                .param("municipality", facts.site().municipality())
                .param("version", version)
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }

    Optional<MunicipalityFacts> municipality(String code) {
        return sql.sql("select facts from fact_municipality where code = :code")
                .param("code", code)
                .query((row, number) ->
                        JSON.readValue(row.getString("facts"), MunicipalityFacts.class))
                .optional();
    }

    void keep(MunicipalityFacts facts) {
        sql.sql(
                        """
                        insert into fact_municipality (code, facts)
                        values (:code, cast(:facts as jsonb))
                        on conflict (code) do update set facts = excluded.facts
                        """)
                .param("code", facts.code())
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }

    Optional<Position> position(PlacementId id) {
        return sql.sql(
                        "select need, open, practice_id, recommended, movable from fact_position where placement_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Position(
                                JSON.readValue(row.getString("need"), Need.class),
                                row.getBoolean("open"),
                                row.getObject("practice_id", UUID.class),
                                row.getObject("recommended", UUID.class),
                                row.getBoolean("movable")))
                .optional();
    }

    void change(PlacementId id, UnaryOperator<Position> change) {
        position(id).map(change).ifPresent(this::keep);
    }

    void keep(Position position) {
        Need need = position.need();
        sql.sql(
                        """
                        insert into fact_position
                            (placement_id, trainee_id, kind, starts, open, practice_id, recommended, movable, need)
                        values (:id, :trainee, :kind, :starts, :open, :practice, :recommended, :movable, cast(:need as jsonb))
                        on conflict (placement_id) do update set
                            trainee_id = excluded.trainee_id,
                            kind = excluded.kind,
                            starts = excluded.starts,
                            open = excluded.open,
                            practice_id = excluded.practice_id,
                            recommended = excluded.recommended,
                            movable = excluded.movable,
                            need = excluded.need
                        """)
                .param("id", need.placement().value())
                .param("trainee", need.trainee().value())
                .param("kind", need.kind().name())
                .param("starts", need.stay().from())
                .param("open", position.open())
                .param("practice", position.practice())
                .param("recommended", position.recommended())
                .param("movable", position.movable())
                .param("need", JSON.writeValueAsString(need))
                .update();
    }

    Optional<TraineeFacts> trainee(TraineeId id) {
        return sql.sql("select facts from fact_trainee where trainee_id = :id")
                .param("id", id.value())
                .query((row, number) -> JSON.readValue(row.getString("facts"), TraineeFacts.class))
                .optional();
    }

    void keep(TraineeId trainee, TraineeFacts facts) {
        sql.sql(
                        """
                        insert into fact_trainee (trainee_id, facts)
                        values (:id, cast(:facts as jsonb))
                        on conflict (trainee_id) do update set facts = excluded.facts
                        """)
                .param("id", trainee.value())
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }

    void keep(Team team) {
        team.members()
                .forEach(member ->
                        sql.sql(
                                        """
                                        insert into fact_team (trainee_id, team_id)
                                        values (:trainee, :team)
                                        on conflict (trainee_id) do update set team_id = excluded.team_id
                                        """)
                                .param("trainee", member.value())
                                .param("team", team.id().value())
                                .update());
    }

    void dissolve(TeamId team) {
        sql.sql("delete from fact_team where team_id = :team").param("team", team.value()).update();
    }

    void frame(FrameId frame, FrameKey key, int positions) {
        sql.sql(
                        """
                        insert into fact_frame (frame_id, kind, year, scope, positions)
                        values (:frame, :kind, :year, :scope, :positions)
                        on conflict (frame_id) do update set positions = excluded.positions
                        """)
                .param("frame", frame.value())
                .param("kind", key.kind().name())
                .param("year", key.year())
                .param("scope", key.scope())
                .param("positions", positions)
                .update();
    }

    void use(FrameId frame, PlacementId placement) {
        sql.sql(
                        """
                        insert into fact_frame_use (frame_id, placement_id)
                        values (:frame, :placement) on conflict do nothing
                        """)
                .param("frame", frame.value())
                .param("placement", placement.value())
                .update();
    }

    void release(FrameId frame, PlacementId placement) {
        sql.sql(
                        """
                        delete from fact_frame_use
                        where frame_id = :frame and placement_id = :placement
                        """)
                .param("frame", frame.value())
                .param("placement", placement.value())
                .update();
    }

    void clear() {
        TABLES.forEach(table -> sql.sql("delete from " + table).update());
    }
}
