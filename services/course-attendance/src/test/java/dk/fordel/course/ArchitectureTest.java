package dk.fordel.course;

import dk.fordel.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
