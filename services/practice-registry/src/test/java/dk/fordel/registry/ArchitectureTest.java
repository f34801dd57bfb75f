package dk.fordel.registry;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("geography", "coverage", "practice");
    }
}
