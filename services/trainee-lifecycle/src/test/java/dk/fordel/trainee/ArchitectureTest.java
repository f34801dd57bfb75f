package dk.fordel.trainee;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected Set<String> domain() {
        return Set.of("geography", "person", "placement", "programme", "team", "trainee");
    }

    /** {@code privacy} speaks to the key table, the master key's file and the reading log. */
    @Override
    protected Set<String> adapters() {
        return Set.of("privacy");
    }
}
