package dk.fordel.course;

import dk.fordel.testing.OldReleaseTest;

import org.springframework.test.context.TestPropertySource;

/** What release 0.1 wrote is today's history. */
@TestPropertySource(properties = "fordel.test.release=0.1")
class Release01Test extends OldReleaseTest {}
