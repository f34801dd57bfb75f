package dk.fordel.allocation.principles;

import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeFacts;
import dk.fordel.allocation.facts.Wish;

import java.util.List;

/**
 * SOFT-6: the practice's wishes. All points when it wishes for this kind at this time; none when it
 * wishes only for other kinds then; half when it wishes for nothing, because a practice stays open
 * to all kinds over time. (An agreed pause is HARD-6.)
 */
public final class PracticeWishes {

    /** The rule. */
    public static final String ID = "SOFT-6";

    private PracticeWishes() {}

    /** All, half or none of the points. */
    public static int points(PracticeFacts practice, Need need, int weight) {
        List<Wish> now =
                practice.wishes().stream()
                        .filter(wish -> wish.starts().contains(need.stay().from()))
                        .toList();
        if (now.isEmpty()) {
            return weight / 2;
        }
        return now.stream().anyMatch(wish -> wish.kind() == need.kind()) ? weight : 0;
    }
}
