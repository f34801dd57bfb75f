package dk.fordel.trainee;

import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.GeographyPublished.Unit;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Nobody breaks the trainees' service by what is sent to it. */
class HostileLifecycleTest extends HostileInputTest implements WithMasterKey {

    @Override
    protected Map<String, String> words() {
        return Map.of(
                "municipality", "730",
                "hospitalUnit", "randers",
                "cpr", "010199-2001",
                "email", "test@example.org",
                "X-Reason", "Because it is a test",
                "filename", "trainees.csv");
    }

    @Override
    protected void given(Api api, Facts facts) {
        facts.send(
                RegistryEvent.TOPIC,
                "1082",
                new GeographyPublished(
                        "1082",
                        1,
                        LocalDate.of(2026, 1, 1),
                        List.of(new Unit("randers", "Randers", "Øst", List.of("730", "710"))),
                        List.of("741")));
    }
}
