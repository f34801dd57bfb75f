package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.TraineeId;

/**
 * What the trainee service says of a position that is advertised with its practice (ALLOC-P1P2).
 */
public sealed interface Vacancy {

    /** It is on offer; said again, it has these days now. */
    record Advertised(Need need, String source) implements Vacancy {}

    /** A trainee took the programme. */
    record Filled(PlacementId placement, TraineeId trainee, String source) implements Vacancy {}
}
