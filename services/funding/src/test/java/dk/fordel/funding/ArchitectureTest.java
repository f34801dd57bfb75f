package dk.fordel.funding;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.Set;

/** R1 to R12. */
class ArchitectureTest extends ArchitectureRules {

    @Override
    protected Set<String> domain() {
        return Set.of("instruction", "money", "month", "register", "terms");
    }

    /** Reads the file of terms that a region starts with. */
    @Override
    protected Set<String> adapters() {
        return Set.of("reference");
    }
}
