package dk.fordel.trainee.person;

import dk.fordel.kernel.Malformed;

/** Why a trainee is barred from a practice (HARD-3), in the words of whoever knows. */
public record BarReason(String words) {

    private static final int LONGEST = 500;

    /**
     * @throws Malformed when there is none, or it has more than 500 characters
     */
    public BarReason {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Malformed("reason", "Say why in 1 to %d characters.".formatted(LONGEST));
        }
    }

    @Override
    public String toString() {
        return "(a reason)";
    }
}
