package dk.fordel.allocation;

import dk.fordel.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
