package dk.fordel.trainee;

import dk.fordel.testing.OldReleaseTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * What release 0.1 wrote is today's history. The keys of its (invented) persons were not kept, so
 * they are as everybody will be in the end: erased, with a history that stays valid.
 */
@TestPropertySource(properties = "fordel.test.release=0.1")
class Release01Test extends OldReleaseTest {

    @DynamicPropertySource
    static void anyMasterKey(DynamicPropertyRegistry registry) {
        registry.add("fordel.master-key-file", () -> RunningService.newMasterKey().toString());
    }
}
