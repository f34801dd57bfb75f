package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.allocation.principles.WithinTheFrame;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decided place that a late change suggests to give up. Only a hard rule asks for that: one that
 * the place breaks by now, or one that leaves somebody else no other place.
 *
 * @param placement whose place
 * @param from where it was decided
 * @param to where it is suggested now; null when there is no place
 * @param rule the hard rule that asks for it
 * @param inFavourOf the placement that can be nowhere else; null when the place itself breaks the
 *     rule
 */
public record Moved(
        PlacementId placement,
        PracticeId from,
        @Nullable PracticeId to,
        String rule,
        @Nullable PlacementId inFavourOf) {

    /** The moves of a run; none when it was no late change. */
    public static List<Moved> in(Run run, Facts facts) {
        if (!facts.lateChange()) {
            return List.of();
        }
        Map<PlacementId, PracticeId> places = new HashMap<>();
        run.choices().forEach(choice -> places.put(choice.placement(), choice.practice()));
        List<Moved> moves = new ArrayList<>();
        for (Seeker seeker : facts.seekers()) {
            PracticeId from = seeker.kept();
            PracticeId to = places.get(seeker.need().placement());
            if (from != null && !from.equals(to)) {
                moves.add(moved(seeker, from, to, places, facts));
            }
        }
        return moves;
    }

    private static Moved moved(
            Seeker seeker,
            PracticeId from,
            @Nullable PracticeId to,
            Map<PlacementId, PracticeId> places,
            Facts facts) {
        PlacementId placement = seeker.need().placement();
        Optional<String> broken =
                facts.candidate(from)
                        .flatMap(candidate ->
                                HardRules.objections(
                                                seeker.need(),
                                                candidate,
                                                seeker.trainee().barred(),
                                                facts.frames())
                                        .keySet()
                                        .stream()
                                        .findFirst());
        if (broken.isPresent()) {
            return new Moved(placement, from, to, broken.get(), null);
        }
        Optional<PlacementId> newcomer =
                facts.seekers().stream()
                        .filter(other -> from.equals(places.get(other.need().placement())))
                        .filter(other -> !from.equals(other.kept()))
                        .filter(other -> other.need().stay().overlaps(seeker.need().stay()))
                        .map(other -> other.need().placement())
                        .findFirst();
        return new Moved(
                placement,
                from,
                to,
                newcomer.isPresent() ? WithinCapacity.ID : WithinTheFrame.ID,
                newcomer.orElse(null));
    }
}
