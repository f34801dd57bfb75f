package dk.fordel.trainee;

import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.hostile.HostileInputTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;

/** Nobody breaks the trainees' service by what is sent to it. */
class HostileLifecycleTest extends HostileInputTest implements WithMasterKey {

    @Autowired JdbcClient sql;

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
        TwoAreas.known(facts, sql);
    }
}
