package dk.fordel.course;

import dk.fordel.testing.architecture.ArchitectureRules;

import java.util.List;

class ArchitectureTest extends ArchitectureRules {

    @Override
    protected List<String> parts() {
        return List.of("geography", "catalogue", "booklet", "calendar");
    }
}
