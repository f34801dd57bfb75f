package dk.fordel.registry;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import java.util.List;
import java.util.Map;

/** Nobody breaks the registry by what is sent to it. */
class HostileRegistryTest extends HostileInputTest {

    @Override
    protected Map<String, String> words() {
        return Map.of(
                "municipality", "730",
                "postcode", "8900",
                "providerNumber", "012345",
                "area", "randers",
                "code", "1082",
                "filename", "practices.csv");
    }

    @Override
    protected void given(Api api, Facts facts) {
        for (String reference : List.of("hostile-1", "hostile-2")) {
            api.as(Role.HR_OFFICE)
                    .post("/api/practices", RegistryDriver.practice(reference, "730"));
        }
    }
}
