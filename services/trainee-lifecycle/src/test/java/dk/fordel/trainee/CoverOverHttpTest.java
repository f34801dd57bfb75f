package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Covering;
import dk.fordel.testing.CoversCount;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;
import java.util.UUID;

/** Who covers for the coordinator of Randers reads who its trainees are; the log says by what. */
class CoverOverHttpTest extends RunningService implements CoversCount {

    private static final String WHY = "A talk about the stay";

    private static UUID trainee;

    @Autowired private Covering covering;

    /** In a position of Randers, barred from one practice. */
    private UUID traineeOfRanders() {
        if (trainee == null) {
            UUID id = register("COVER-1", "Test Testesen", "230577-2001");
            plan(kbu("COVER-1", id));
            var bar = object("practiceId", UUID.randomUUID(), "reason", "own practitioner");
            assertThat(hr().post("/api/trainees/" + id + "/bars", bar).status()).isEqualTo(204);
            seen("/api/trainees/" + id, a -> !a.json().get("barredFrom").isEmpty());
            trainee = id;
        }
        return trainee;
    }

    @Override
    public Covering covering() {
        return covering;
    }

    @Override
    public boolean may(Set<Role> roles, String token) {
        UUID id = traineeOfRanders();
        int person = person("GET", token, id, WHY).statusCode();
        assertThat(person).isIn(200, 403);
        assertThat(
                        api.withToken(token)
                                .get("/api/trainees/" + id)
                                .text()
                                .contains("barredFrom\":[\""))
                .isEqualTo(person == 200);
        return person == 200;
    }

    @Test
    void the_reading_log_says_by_which_cover_a_name_was_read() {
        UUID id = traineeOfRanders();
        UUID delegation = UUID.randomUUID();
        covering.granted(delegation, "randers", "AMU Midt", "2026-01-01", "2026-12-31");
        Set<Role> coordinator = Set.of(Role.COORDINATOR);
        String both = Covering.token("AMU Midt", Set.of(Role.COORDINATOR, Role.HR_OFFICE), "midt");
        for (String token :
                new String[] {
                    Covering.token("AMU Midt", coordinator, "midt"),
                    Covering.token("AMU Midt", coordinator, "midt", "randers"),
                    both
                }) {
            assertThat(
                            covering.at(
                                    "2026-07-15T12:00:00Z",
                                    () -> person("GET", token, id, WHY).statusCode() == 200))
                    .isTrue();
        }
        var readings = hr().get("/api/trainees/" + id + "/readings").json();
        assertThat(readings.get(2).get("who").asString())
                .isEqualTo(
                        "AMU Midt (coordinator-midt), covering randers by delegation "
                                + delegation);
        assertThat(readings.get(1).get("who").asString())
                .as("the own area is enough")
                .isEqualTo("AMU Midt (coordinator-midt-randers)");
        assertThat(readings.get(0).get("who").asString())
                .as("the office is enough")
                .isEqualTo("AMU Midt (coordinator-hr_office-midt)");
    }
}
