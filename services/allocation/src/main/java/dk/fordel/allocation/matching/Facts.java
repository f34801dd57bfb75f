package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a recommendation depends on besides the principles: with both, anybody can come to the
 * same recommendation again.
 *
 * @param window the days on which the positions begin
 * @param seed of the draw
 * @param lateChange whether decided positions are among them: then as few as possible are moved,
 *     before everything but that all have a place
 * @param seekers the positions, by their placement's id
 * @param candidates the practices, by their id
 * @param frames the council's numbers
 */
public record Facts(
        Period window,
        long seed,
        boolean lateChange,
        List<Seeker> seekers,
        List<Candidate> candidates,
        FrameNumbers frames) {
    public Facts {
        seekers =
                seekers.stream()
                        .sorted(Comparator.comparing(one -> one.need().placement().value()))
                        .toList();
        candidates =
                candidates.stream()
                        .sorted(Comparator.comparing(one -> one.practice().practice().value()))
                        .toList();
    }

    Optional<Candidate> candidate(PracticeId practice) {
        return candidates.stream()
                .filter(one -> one.practice().practice().equals(practice))
                .findFirst();
    }

    /** As if the placement had no place: what it holds is free for others. */
    public Facts releasing(PlacementId placement, @Nullable FrameKey frame) {
        List<Candidate> released =
                candidates.stream()
                        .map(one ->
                                new Candidate(
                                        one.practice().without(placement),
                                        one.factsVersion(),
                                        one.municipality()))
                        .toList();
        return new Facts(
                window,
                seed,
                lateChange,
                seekers,
                released,
                frame == null ? frames : frames.releasing(frame));
    }
}
