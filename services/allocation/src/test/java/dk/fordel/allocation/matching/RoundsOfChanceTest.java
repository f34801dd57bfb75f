package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.practice;
import static dk.fordel.allocation.Town.stay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.allocation.principles.GivenBefore;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.SoftRules;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Small rounds of chance beside every possible allocation: places are given one after the other by
 * the principles themselves, so neither limits, counters nor levels of the matching are trusted.
 */
class RoundsOfChanceTest {

    private static final int ROUNDS = 400;
    private static final Document PRINCIPLES = Document.PROPOSED;
    private static final Counting COUNTING =
            Counting.forRound(Rounds.WINDOW, PRINCIPLES.parameters());
    private static final List<Area> AREAS =
            List.of(RANDERS, new Area("horsens", "Øst"), new Area("godstrup", "Vest"));
    private static final List<String> MUNICIPALITIES = List.of("730", "615", "657");

    @Test
    void no_allocation_of_all_possible_ones_is_better_and_the_points_told_add_up() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Facts facts = facts(new Random(seed));
            Outcome outcome = Matching.of(facts, PRINCIPLES);
            long[] best = new Every(facts).best();
            long[] reached =
                    outcome.levels().stream()
                            .limit(PRINCIPLES.levels().size())
                            .mapToLong(LevelResult::value)
                            .toArray();
            assertThat(reached).as("seed %d", seed).containsExactly(best);
            assertThat(outcome.proven()).as("seed %d", seed).isTrue();
            assertThat(told(facts, outcome)).as("seed %d", seed).containsExactly(best);
        }
    }

    /** What the explanations of all proposals add up to, level by level. */
    private static long[] told(Facts facts, Outcome outcome) {
        long[] sum = new long[PRINCIPLES.levels().size()];
        for (Proposal proposal : outcome.proposals()) {
            if (proposal.practice() != null) {
                Seeker seeker =
                        facts.seekers().stream()
                                .filter(one -> one.need().placement().equals(proposal.placement()))
                                .findFirst()
                                .orElseThrow();
                boolean kept = proposal.practice().equals(seeker.kept());
                long[] values = proposal.alternatives().getFirst().byLevel(PRINCIPLES, kept);
                for (int level = 0; level < sum.length; level++) {
                    sum[level] += values[level];
                }
                sum[0]++; // having a place is no principle with points
            }
        }
        return sum;
    }

    /** Tries every allocation. */
    private static final class Every {

        private final Facts facts;
        private final Candidate[] chosen;
        private long[] best = {};

        Every(Facts facts) {
            this.facts = facts;
            this.chosen = new Candidate[facts.seekers().size()];
        }

        long[] best() {
            go(0, facts.candidates(), facts.frames());
            return best;
        }

        private void go(int position, List<Candidate> candidates, FrameNumbers frames) {
            if (position == chosen.length) {
                long[] values = values();
                if (best.length == 0 || Arrays.compare(values, best) > 0) {
                    best = values;
                }
                return;
            }
            chosen[position] = null;
            go(position + 1, candidates, frames);
            Seeker seeker = facts.seekers().get(position);
            for (int place = 0; place < candidates.size(); place++) {
                Candidate candidate = candidates.get(place);
                if (HardRules.objections(
                                seeker.need(), candidate, seeker.trainee().barred(), frames)
                        .isEmpty()) {
                    chosen[position] = facts.candidates().get(place);
                    List<Candidate> after = new ArrayList<>(candidates);
                    after.set(place, candidate.taking(seeker.need()));
                    FrameKey key =
                            FrameKey.of(
                                    seeker.need(), candidate.areaFor(seeker.need()).orElseThrow());
                    go(position + 1, after, key == null ? frames : using(frames, key));
                    chosen[position] = null;
                }
            }
        }

        private static FrameNumbers using(FrameNumbers frames, FrameKey key) {
            return new FrameNumbers(
                    frames.numbers().stream()
                            .map(one ->
                                    one.key().equals(key)
                                            ? new Allowance(key, one.positions(), one.used() + 1)
                                            : one)
                            .toList());
        }

        private long[] values() {
            long[] sum = new long[PRINCIPLES.levels().size()];
            for (int position = 0; position < chosen.length; position++) {
                if (chosen[position] != null) {
                    Map<String, Integer> points =
                            SoftRules.points(
                                    facts.seekers().get(position),
                                    chosen[position],
                                    COUNTING,
                                    PRINCIPLES,
                                    before(position));
                    for (int level = 0; level < sum.length; level++) {
                        Level weighed = PRINCIPLES.levels().get(level);
                        for (String rule : weighed.weights().keySet()) {
                            sum[level] += points.getOrDefault(rule, 0);
                        }
                    }
                    sum[0]++;
                    boolean kept =
                            chosen[position]
                                    .practice()
                                    .practice()
                                    .equals(facts.seekers().get(position).kept());
                    sum[sum.length - 1] += kept ? 1 : 0;
                }
            }
            return sum;
        }

        /** What the positions with lower numbers got; of a team, what all others got. */
        private GivenBefore before(int position) {
            Candidate own = chosen[position];
            Need need = facts.seekers().get(position).need();
            int toPractice = 0;
            List<Where> mates = new ArrayList<>();
            Team team = facts.seekers().get(position).trainee().team();
            for (int other = 0; other < chosen.length; other++) {
                if (chosen[other] == null || other == position) {
                    continue;
                }
                toPractice += other < position && chosen[other] == own ? 1 : 0;
                Seeker mate = facts.seekers().get(other);
                if (team != null && team.equals(mate.trainee().team())) {
                    mates.add(chosen[other].where(mate.need()));
                }
            }
            assertThat(need.kind()).isEqualTo(facts.seekers().getFirst().need().kind());
            return new GivenBefore(toPractice, toPractice, 0, new TreeMap<>(), mates);
        }
    }

    private static Facts facts(Random random) {
        PositionKind kind = PositionKind.values()[random.nextInt(PositionKind.values().length)];
        int positions = 2 + random.nextInt(3);
        int practices = 2 + random.nextInt(3);
        Team team =
                new Team(
                        new TeamId(id("team")),
                        List.of(
                                need("position 0", kind).trainee(),
                                need("position 1", kind).trainee()));
        boolean teams = random.nextBoolean();
        List<Seeker> seekers =
                IntStream.range(0, positions)
                        .mapToObj(n -> seeker(n, kind, teams && n < 2 ? team : null, random))
                        .toList();
        List<Candidate> candidates =
                IntStream.range(0, practices).mapToObj(n -> candidate(n, kind, random)).toList();
        List<Allowance> frames = new ArrayList<>();
        for (String scope : List.of("Øst", "Vest", "randers", "horsens", "godstrup")) {
            frames.add(new Allowance(new FrameKey(kind, 2026, scope), 3, random.nextInt(4)));
        }
        return new Facts(Rounds.WINDOW, 1, false, seekers, candidates, new FrameNumbers(frames));
    }

    private static Seeker seeker(int n, PositionKind kind, Team team, Random random) {
        LocalDate from = Rounds.WINDOW.from().plusMonths(random.nextInt(3));
        Need need =
                need("position " + n, kind, new Period(from, from.plusMonths(4).minusDays(1)))
                        .wishing(MUNICIPALITIES.subList(0, random.nextInt(3)));
        TraineeFacts trainee = TraineeFacts.NONE.inTeam(team);
        if (random.nextBoolean()) {
            trainee =
                    trainee.staying(
                            new EarlierStay(
                                    id("stay " + n),
                                    kind,
                                    new Period(day("2024-01-01"), day("2024-06-30")),
                                    organisation(random),
                                    base(random)));
        }
        if (random.nextInt(4) == 0) {
            trainee = trainee.barredFrom(practice("practice " + random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            trainee = trainee.bound(need.position(), List.of(MUNICIPALITIES.get(0)));
        }
        return new Seeker(
                Rounds.anywhere(need),
                trainee,
                List.of(),
                random.nextInt(3) == 0 ? practice("practice " + random.nextInt(4)) : null);
    }

    private static Candidate candidate(int n, PositionKind kind, Random random) {
        int where = random.nextInt(MUNICIPALITIES.size());
        String code = MUNICIPALITIES.get(where);
        PracticeFacts practice =
                approved(
                                practice("practice " + n),
                                new Site(code, "8900", organisation(random)),
                                random.nextInt(3))
                        .treating(day("2020-01-01"), base(random));
        if (random.nextBoolean()) {
            LocalDate from = day("2026-03-01").plusMonths(random.nextInt(9));
            practice =
                    practice.taking(
                            stay(
                                    "there " + n,
                                    kind,
                                    new Period(from, from.plusMonths(6).minusDays(1))));
        }
        if (random.nextInt(3) == 0) {
            practice = practice.tutored(id("second"), Period.since(day("2020-01-01")));
        }
        if (random.nextInt(4) == 0) {
            practice = practice.dispensedIn(new Period(day("2026-09-01"), day("2027-01-31")));
        }
        var municipality = municipality(code, AREAS.get(where));
        return new Candidate(
                practice,
                1,
                random.nextInt(3) == 0
                        ? municipality.designated(
                                "REGION", new Period(day("2026-01-01"), day("2027-12-31")))
                        : municipality);
    }

    private static String organisation(Random random) {
        return random.nextBoolean() ? "SOLO" : "PARTNERSHIP";
    }

    private static PatientBase base(Random random) {
        return new PatientBase(
                random.nextBoolean() ? "RURAL" : "URBAN",
                random.nextBoolean() ? "LOW" : null,
                random.nextBoolean() ? "HIGH" : "MIDDLE");
    }
}
