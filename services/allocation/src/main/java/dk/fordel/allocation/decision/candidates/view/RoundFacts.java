package dk.fordel.allocation.decision.candidates.view;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a round must know, all at once. */
@Component
public class RoundFacts {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final JdbcClient sql;

    RoundFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The positions of the kind that begin in the window, and everything that matters.
     *
     * @param lateChange whether those that are decided and not yet confirmed are among them
     */
    public Facts frozen(PositionKind kind, Period window, long seed, boolean lateChange) {
        List<Candidate> candidates = candidates();
        Seekers all = new Seekers(candidates, lateChange);
        List<Row> decided = lateChange ? all.rows("movable", kind, window) : List.of();
        List<Seeker> seekers = new ArrayList<>();
        all.rows("open", kind, window).forEach(row -> seekers.add(all.seeker(row)));
        decided.forEach(row -> seekers.add(all.seeker(row)));
        Facts facts = new Facts(window, seed, lateChange, seekers, candidates, frames());
        for (Row row : decided) {
            Need need = row.need();
            FrameKey frame =
                    all.practiceOf(row)
                            .areaFor(need)
                            .map(area -> FrameKey.of(need, area))
                            .orElse(null);
            facts = facts.releasing(need.placement(), frame);
        }
        return facts;
    }

    /** One position, whether it has a place or not, and everything that matters. */
    public Facts around(Need need) {
        List<Candidate> candidates = candidates();
        Period window = new Period(need.stay().from(), need.stay().from());
        return new Facts(
                window,
                0,
                false,
                List.of(new Seekers(candidates, false).of(need)),
                candidates,
                frames());
    }

    /** The open positions that share a day with the stay. */
    public List<Need> openIn(Period stay) {
        return rows(
                        sql.sql(POSITIONS + "where open and starts <= :to")
                                .param("to", Objects.requireNonNull(stay.to())))
                .stream()
                .map(Row::need)
                .filter(need -> need.stay().overlaps(stay))
                .toList();
    }

    /** A position with its places. */
    private record Row(Need need, @Nullable UUID practice, @Nullable UUID recommended) {}

    /** Puts together what is known of those who seek. */
    private final class Seekers {

        private final Map<PracticeId, Candidate> candidates;
        private final Map<TraineeId, TraineeFacts> trainees = new HashMap<>();
        private final Map<TraineeId, List<Row>> placed;
        private final boolean lateChange;

        /**
         * @param lateChange then what was decided is kept where it can be, and what was only
         *     recommended is nobody's place
         */
        Seekers(List<Candidate> all, boolean lateChange) {
            this.lateChange = lateChange;
            candidates =
                    all.stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> one.practice().practice(), Function.identity()));
            sql.sql("select trainee_id, facts from fact_trainee")
                    .query(row -> {
                        trainees.put(
                                new TraineeId(row.getObject("trainee_id", UUID.class)),
                                JSON.readValue(row.getString("facts"), TraineeFacts.class));
                    });
            Map<TeamId, List<TraineeId>> teams = new HashMap<>();
            sql.sql("select team_id, trainee_id from fact_team")
                    .query(row -> {
                        teams.computeIfAbsent(
                                        new TeamId(row.getObject("team_id", UUID.class)),
                                        none -> new ArrayList<>())
                                .add(new TraineeId(row.getObject("trainee_id", UUID.class)));
                    });
            teams.forEach((id, members) -> {
                Team team = new Team(id, members);
                members.forEach(member ->
                        trainees.merge(
                                member,
                                TraineeFacts.NONE.inTeam(team),
                                (known, other) -> known.inTeam(team)));
            });
            placed =
                    RoundFacts.rows(sql.sql(POSITIONS + "where practice_id is not null")).stream()
                            .collect(Collectors.groupingBy(row -> row.need().trainee()));
        }

        List<Row> rows(String which, PositionKind kind, Period window) {
            return RoundFacts.rows(
                    sql.sql(
                                    POSITIONS
                                            + "where "
                                            + which
                                            + " and kind = :kind and starts between :from and :to")
                            .param("kind", kind.name())
                            .param("from", window.from())
                            .param("to", window.to()));
        }

        Seeker of(Need need) {
            UUID recommended =
                    RoundFacts.rows(
                                    sql.sql(POSITIONS + "where placement_id = :id")
                                            .param("id", need.placement().value()))
                            .stream()
                            .findFirst()
                            .map(Row::recommended)
                            .orElse(null);
            return seeker(new Row(need, null, recommended));
        }

        Seeker seeker(Row row) {
            TraineeFacts known = trainees.getOrDefault(row.need().trainee(), TraineeFacts.NONE);
            for (Row place : placed.getOrDefault(row.need().trainee(), List.of())) {
                if (!place.need().placement().equals(row.need().placement())) {
                    known = known.staying(stay(place));
                }
            }
            return new Seeker(row.need(), known, mates(row.need(), known.team()), kept(row));
        }

        private @Nullable PracticeId kept(Row row) {
            UUID kept = row.practice() == null && !lateChange ? row.recommended() : row.practice();
            return kept == null ? null : new PracticeId(kept);
        }

        private EarlierStay stay(Row place) {
            PracticeFacts practice = practiceOf(place).practice();
            return new EarlierStay(
                    place.need().placement().value(),
                    place.need().kind(),
                    place.need().stay(),
                    practice.site().organisation(),
                    practice.baseOn(place.need().stay().from()));
        }

        private List<Where> mates(Need need, @Nullable Team team) {
            return team == null
                    ? List.of()
                    : team.members().stream()
                            .filter(member -> !member.equals(need.trainee()))
                            .flatMap(member -> placed.getOrDefault(member, List.of()).stream())
                            .filter(place -> place.need().stay().overlaps(need.stay()))
                            .filter(place -> practiceOf(place).areaFor(place.need()).isPresent())
                            .map(place -> practiceOf(place).where(place.need()))
                            .toList();
        }

        Candidate practiceOf(Row place) {
            return Objects.requireNonNull(
                    candidates.get(new PracticeId(Objects.requireNonNull(place.practice()))));
        }
    }

    private static final String POSITIONS =
            "select need, practice_id, recommended from fact_position ";

    private static List<Row> rows(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) ->
                        new Row(
                                JSON.readValue(row.getString("need"), Need.class),
                                row.getObject("practice_id", UUID.class),
                                row.getObject("recommended", UUID.class)))
                .list();
    }

    /** The areas that some municipality belongs to on the first or the last day of a year. */
    public Set<Area> areasIn(int year) {
        return sql
                .sql("select facts from fact_municipality")
                .query((row, number) ->
                        JSON.readValue(row.getString("facts"), MunicipalityFacts.class))
                .stream()
                .flatMap(known ->
                        Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                                .flatMap(day -> known.areaOn(day).stream()))
                .collect(Collectors.toSet());
    }

    /** Every practice with its municipality. */
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

    private FrameNumbers frames() {
        return new FrameNumbers(
                sql.sql(
                                """
                                select f.kind, f.year, f.scope, f.positions, count(u.placement_id) as used
                                from fact_frame f
                                left join fact_frame_use u using (frame_id)
                                group by f.frame_id
                                order by f.kind, f.year, f.scope
                                """)
                        .query((row, number) ->
                                new Allowance(
                                        new FrameKey(
                                                PositionKind.valueOf(row.getString("kind")),
                                                row.getInt("year"),
                                                row.getString("scope")),
                                        row.getInt("positions"),
                                        row.getInt("used")))
                        .list());
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
