package dk.fordel.trainee;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;
import java.util.Set;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of(
                "person",
                "trainee",
                "programme",
                "privacy",
                "geography",
                "placement",
                "planning",
                "registration",
                "team",
                "lists");
    }

    /**
     * {@code lists} reads spreadsheets; {@code privacy} speaks to the key table, the master key's
     * file and the reading log.
     */
    @Override
    protected Set<String> adapters() {
        return Set.of("lists", "privacy");
    }
}
