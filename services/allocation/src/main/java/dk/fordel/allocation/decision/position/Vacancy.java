package dk.fordel.allocation.decision.position;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.TraineeId;

/**
 * What the trainee service says of a position that is advertised with its practice (ALLOC-P1P2).
 */
public sealed interface Vacancy {

    /** It is on offer; said again, it has these days now. */
    record Advertised(Need need, String source) implements Vacancy {}

    /** A trainee took the programme. */
    record Filled(PlacementId placement, TraineeId trainee, String source) implements Vacancy {}
}
