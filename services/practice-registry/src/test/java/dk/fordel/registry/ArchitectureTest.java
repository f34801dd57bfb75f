package dk.fordel.registry;

import dk.fordel.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
