package dk.fordel.allocation;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;
import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("known", "mandate", "principles", "matching", "decision", "round", "letter");
    }

    /** {@code letter} lays pages out for the printer; {@code solving} is a queue with a lease. */
    @Override
    protected Set<String> adapters() {
        return Set.of("letter", "round.solving");
    }
}
