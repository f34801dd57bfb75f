package dk.fordel.trials.rounds;

import java.util.List;
import java.util.Set;

/**
 * A round: who seeks, what there is, what the council allows, and which seed draws among equals.
 */
public record Round(
        String name,
        List<Practice> practices,
        List<Trainee> trainees,
        List<Frame> frames,
        long seed) {

    /** At most so many of a kind within these municipalities (HARD-7). */
    public record Frame(String name, Kind kind, Set<Municipality> within, int atMost) {}

    public Round {
        practices = List.copyOf(practices);
        trainees = List.copyOf(trainees);
        frames = List.copyOf(frames);
    }
}
