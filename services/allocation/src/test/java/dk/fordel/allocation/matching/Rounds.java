package dk.fordel.allocation.matching;

import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.FrameNumbers.Allowance;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.util.List;

/** Facts of rounds in autumn. */
final class Rounds {

    static final Period WINDOW = days("2026-09-01", "2026-11-30");

    private Rounds() {}

    static Seeker seeker(String position, PositionKind kind, PracticeId... barred) {
        TraineeFacts trainee = TraineeFacts.NONE;
        for (PracticeId practice : barred) {
            trainee = trainee.barredFrom(practice);
        }
        return new Seeker(need(position, kind), trainee, List.of(), null);
    }

    static Candidate candidate(PracticeFacts practice) {
        return new Candidate(practice, 3, municipality(practice.site().municipality(), RANDERS));
    }

    static Facts facts(List<Seeker> seekers, List<Candidate> candidates) {
        return facts(seekers, candidates, FrameNumbers.NONE);
    }

    static Facts facts(List<Seeker> seekers, List<Candidate> candidates, FrameNumbers frames) {
        return new Facts(WINDOW, 1, false, seekers, candidates, frames);
    }

    static FrameNumbers frame(PositionKind kind, int positions, int used) {
        return new FrameNumbers(
                List.of(new Allowance(new FrameKey(kind, 2026, "Øst"), positions, used)));
    }

    /** The same position, bound to no municipality and no unit. */
    static Need anywhere(Need need) {
        return new Need(
                need.placement(),
                need.position(),
                need.trainee(),
                need.kind(),
                need.stay(),
                null,
                null,
                null,
                need.wishes());
    }
}
