package dk.fordel.allocation.view.facts;

import dk.fordel.allocation.facts.FrameKey;
import dk.fordel.allocation.facts.MunicipalityFacts;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeFacts;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.TraineeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.round.OpenPosition;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a round must know, all at once. */
@Component
public class RoundFacts {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final JdbcClient sql;

    RoundFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The positions of the kind that begin in the window and have no place, by id. */
    public List<OpenPosition> openPositions(PositionKind kind, Period starts) {
        Map<TraineeId, Set<PracticeId>> barred = barred();
        return sql
                .sql(
                        """
                        select need from fact_position
                        where open and kind = :kind and starts between :from and :to
                        order by placement_id
                        """)
                .param("kind", kind.name())
                .param("from", starts.from())
                .param("to", starts.to())
                .query((row, number) -> JSON.readValue(row.getString("need"), Need.class))
                .stream()
                .map(need -> new OpenPosition(need, barred.getOrDefault(need.trainee(), Set.of())))
                .toList();
    }

    /** All practices with what is known of their municipality, by id. */
    public List<Candidate> candidates() {
        return sql.sql(
                        """
                        select p.facts as practice, p.version, p.municipality, m.facts
                        from fact_practice p
                        left join fact_municipality m on m.code = p.municipality
                        order by p.practice_id
                        """)
                .query((row, number) -> candidate(row))
                .list();
    }

    /** The council's numbers and how far they are used. */
    public FrameNumbers frames() {
        Map<FrameKey, Integer> positions = new HashMap<>();
        Map<FrameKey, Integer> used = new HashMap<>();
        sql.sql(
                        """
                        select f.kind, f.year, f.scope, f.positions, count(u.placement_id) as used
                        from fact_frame f
                        left join fact_frame_use u using (frame_id)
                        group by f.frame_id
                        """)
                .query(row -> {
                    FrameKey key =
                            new FrameKey(
                                    PositionKind.valueOf(row.getString("kind")),
                                    row.getInt("year"),
                                    row.getString("scope"));
                    positions.put(key, row.getInt("positions"));
                    used.put(key, row.getInt("used"));
                });
        return new FrameNumbers(positions, used);
    }

    private Map<TraineeId, Set<PracticeId>> barred() {
        record Bar(TraineeId trainee, PracticeId practice) {}
        return sql
                .sql("select trainee_id, practice_id from fact_bar")
                .query((row, number) ->
                        new Bar(
                                new TraineeId(row.getObject("trainee_id", UUID.class)),
                                new PracticeId(row.getObject("practice_id", UUID.class))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Bar::trainee,
                                Collectors.mapping(Bar::practice, Collectors.toSet())));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        String municipality = row.getString("facts");
        return new Candidate(
                JSON.readValue(row.getString("practice"), PracticeFacts.class),
                row.getLong("version"),
                municipality == null
                        ? MunicipalityFacts.of(row.getString("municipality"))
                        : JSON.readValue(municipality, MunicipalityFacts.class));
    }
}
