package dk.fordel.registry;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected Set<String> domain() {
        return Set.of("coverage", "geography", "practice");
    }
}
