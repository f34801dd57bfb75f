package dk.fordel.allocation.bars;

import dk.fordel.allocation.facts.PracticeId;

import java.util.Set;

/**
 * The practices a trainee is barred from.
 *
 * @param practices none for most trainees
 */
public record Barred(Set<PracticeId> practices) {

    public Barred {
        practices = Set.copyOf(practices);
    }
}
