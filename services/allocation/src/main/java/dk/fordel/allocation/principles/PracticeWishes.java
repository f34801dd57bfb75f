package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Wish;

import java.time.LocalDate;
import java.util.List;

/**
 * SOFT-6: the practice's wishes. All points when it wishes for this kind at this time, or wishes
 * for diversity and has not had this kind lately; none when it wishes only for others then; half
 * when it wishes for nothing, because a practice stays open to all kinds over time. (An agreed
 * pause is HARD-6.)
 */
public final class PracticeWishes {

    /** The rule. */
    public static final String ID = "SOFT-6";

    private PracticeWishes() {}

    /** All, half or none of the points. */
    public static int points(PracticeFacts practice, Need need, Counting counting, int weight) {
        LocalDate from = need.stay().from();
        List<Wish> kinds =
                practice.wishes().stream().filter(wish -> wish.starts().contains(from)).toList();
        boolean diversity =
                practice.diversity().values().stream().anyMatch(starts -> starts.contains(from));
        if (kinds.stream().anyMatch(wish -> wish.kind() == need.kind())) {
            return weight;
        }
        if (diversity && isNew(practice, need, counting)) {
            return weight;
        }
        return kinds.isEmpty() && !diversity ? weight / 2 : 0;
    }

    private static boolean isNew(PracticeFacts practice, Need need, Counting counting) {
        return counting.of(practice, need).noneMatch(stay -> stay.kind() == need.kind());
    }
}
