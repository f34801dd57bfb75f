package dk.fordel.allocation.decision.deciding;

import java.util.UUID;

/** Whether facts about a practice, a trainee or a position came that could not be taken. */
@FunctionalInterface
public interface WaitingFacts {

    boolean anyAbout(UUID id);
}
