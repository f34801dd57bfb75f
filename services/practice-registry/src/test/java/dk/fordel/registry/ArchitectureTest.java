package dk.fordel.registry;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;
import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("geography", "coverage", "practice", "lists");
    }

    /** {@code lists} reads spreadsheets. */
    @Override
    protected Set<String> adapters() {
        return Set.of("lists");
    }
}
