package dk.fordel.course;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import java.util.Map;
import java.util.UUID;

/** Nobody breaks courses and booklets by what is sent to them. */
class HostileCoursesTest extends HostileInputTest {

    @Override
    protected Map<String, String> words() {
        return Map.of("area", "randers", "postcode", "8900", "lang", "da");
    }

    @Override
    protected void given(Api api, Facts facts) {
        for (int n = 0; n < 3; n++) {
            UUID placement = UUID.randomUUID();
            facts.send(
                    AllocationEvent.TOPIC,
                    placement,
                    Confirmation.of(placement).kind("KBU").fact());
        }
    }
}
