package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.PracticeId;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * HARD-3: not at the trainee's own GP, not with a family member. Only that there is a bar is known
 * here; the reason stays in the trainee service. Never broken.
 */
public final class NeverBarred {

    /** The rule. */
    public static final String ID = "HARD-3";

    private NeverBarred() {}

    /** The objection when the trainee is barred from the practice. */
    public static @Nullable String objection(Set<PracticeId> barred, PracticeId practice) {
        return barred.contains(practice)
                ? "The trainee can never be placed in practice %s.".formatted(practice)
                : null;
    }
}
