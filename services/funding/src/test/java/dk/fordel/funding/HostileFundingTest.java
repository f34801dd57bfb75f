package dk.fordel.funding;

import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import java.util.Map;
import java.util.UUID;

/** Nobody breaks funding by what is sent to it. */
class HostileFundingTest extends HostileInputTest {

    @Override
    protected Map<String, String> words() {
        return Map.of("month", "2026-10", "paidOutBy", "Regionshospitalet Randers");
    }

    @Override
    protected void given(Api api, Facts facts) {
        var story = new FundingStory(api, facts);
        story.confirmed(
                "KBU", "2026-09-01", "2027-02-28", UUID.randomUUID(), "Regionshospitalet Randers");
    }
}
