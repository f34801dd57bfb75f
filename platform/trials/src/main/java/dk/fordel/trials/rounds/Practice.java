package dk.fordel.trials.rounds;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tutor practice.
 *
 * @param number its place in the round's list
 * @param capacity trainees at once (HARD-2)
 * @param isDispensed a large one, that may have two phase-3 trainees at once (HARD-5)
 * @param teaching teaching level, 0 to 10 (SOFT-7)
 * @param wished the kinds that it wishes for now (SOFT-6)
 * @param approved by the council, with an active tutor (HARD-1)
 * @param pause agreed (HARD-6)
 * @param stays of the ten years before, and what is decided already
 */
public record Practice(
        int number,
        Municipality municipality,
        int tutors,
        int capacity,
        boolean isSolo,
        Base base,
        boolean isThreatened,
        boolean isDispensed,
        int teaching,
        Set<Kind> wished,
        Period approved,
        @Nullable Period pause,
        List<Stay> stays) {

    /** One stay of somebody. */
    public record Stay(Kind kind, Period period) {}

    public Practice {
        stays = List.copyOf(stays);
    }

    /** The same after one more stay was decided. */
    Practice with(Stay stay) {
        List<Stay> more = new ArrayList<>(stays);
        more.add(stay);
        return new Practice(
                number,
                municipality,
                tutors,
                capacity,
                isSolo,
                base,
                isThreatened,
                isDispensed,
                teaching,
                wished,
                approved,
                pause,
                more);
    }
}
