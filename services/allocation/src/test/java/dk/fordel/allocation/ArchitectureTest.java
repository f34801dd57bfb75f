package dk.fordel.allocation;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected Set<String> domain() {
        return Set.of(
                "delegation",
                "explanation",
                "facts",
                "frame",
                "hearing",
                "municipality",
                "placement",
                "places",
                "practice",
                "principles",
                "principlesversion",
                "round",
                "team",
                "trainee");
    }

    /** {@code letter} lays pages out for the printer; {@code solving} is a queue with a lease. */
    @Override
    protected Set<String> adapters() {
        return Set.of("letter", "solving");
    }
}
