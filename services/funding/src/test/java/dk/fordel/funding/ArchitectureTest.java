package dk.fordel.funding;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;
import java.util.Set;

/** R1 to R12. */
class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("money", "terms", "reference", "instruction", "month", "register");
    }

    /** Reads the file of terms that a region starts with. */
    @Override
    protected Set<String> adapters() {
        return Set.of("reference");
    }
}
