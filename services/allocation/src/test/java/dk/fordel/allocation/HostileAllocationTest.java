package dk.fordel.allocation;

import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.util.List;
import java.util.Map;

/** Nobody breaks allocation by what is sent to it. */
class HostileAllocationTest extends HostileInputTest {

    @Autowired AutowireCapableBeanFactory beans;

    @Override
    protected Map<String, String> words() {
        return Map.of(
                "municipality", "730",
                "area", "randers",
                "scope", "Øst",
                "seed", "7");
    }

    @Override
    protected void given(Api api, Facts facts) {
        var region = new RunningAllocation() {};
        beans.autowireBean(region);
        region.region();
        region.practice("730", 2);
        for (String kind : List.of("KBU", "INTRODUCTION", "PHASE_3")) {
            region.planned(kind, "730");
        }
        region.round("KBU");
    }
}
