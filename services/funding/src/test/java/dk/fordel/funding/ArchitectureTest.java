package dk.fordel.funding;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;
import java.util.Set;

/** R1 to R12. */
class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("money", "terms", "reference", "instruction", "register", "month");
    }

    /** {@code reference} reads the terms that a region starts with, {@code settling} salaries. */
    @Override
    protected Set<String> adapters() {
        return Set.of("reference", "month.settling");
    }
}
