package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.Views;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Covering;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Views are shapes of the store: thrown away and built anew, they are the same. */
class RebuildTest extends RunningService {

    private static final List<String> TABLES =
            List.of(
                    "trainee",
                    "trainee_bar",
                    "earlier_stay",
                    "programme",
                    "planned_position",
                    "followed_placement",
                    "municipality",
                    "hospital_unit",
                    "team",
                    "followed_cover");

    @Autowired private Views views;
    @Autowired private Covering covering;

    @Test
    void every_view_is_the_same_after_it_was_rebuilt() {
        UUID trainee = register("R-1", "Test Testesen", "010199-3001");
        UUID programme = plan(introduction("R-1", trainee, "730", "615"));
        assertThat(
                        hr().post(
                                        "/api/programmes/" + programme + "/bounds",
                                        object("municipalities", List.of("730")))
                                .status())
                .isEqualTo(204);
        assertThat(
                        hr().post(
                                        "/api/trainees/" + trainee + "/earlier-stays",
                                        object(
                                                "kind", "KBU",
                                                "from", "2024-03-01",
                                                "to", "2024-08-31",
                                                "organisationType", "SOLO"))
                                .status())
                .isEqualTo(200);
        Answer advertised =
                hr().post(
                                "/api/programmes/advertised",
                                object(
                                        "reference", "R-3",
                                        "kind", "SPECIALIST_TRAINING",
                                        "start", "2027-03-01",
                                        "hospitalUnit", "randers",
                                        "payingHospital", "horsens"));
        assertThat(advertised.status()).isEqualTo(201);
        seen(
                "/api/programmes/" + advertised.json().get("programmeId").asString(),
                answer -> answer.text().contains("PHASE_3"));
        UUID colleague = register("R-2", "Test Testesen", "010199-3002");
        assertThat(
                        hr().post("/api/teams", object("traineeIds", List.of(trainee, colleague)))
                                .status())
                .isEqualTo(201);
        assertThat(
                        hr().post(
                                        "/api/trainees/" + trainee + "/bars",
                                        object(
                                                "practiceId",
                                                UUID.randomUUID(),
                                                "reason",
                                                "own general practitioner"))
                                .status())
                .isEqualTo(204);
        seen("/api/trainees/" + trainee, answer -> !answer.json().get("barredFrom").isEmpty());
        seen("/api/teams", answer -> !answer.json().get("items").isEmpty());
        UUID cover = UUID.randomUUID();
        covering.granted(cover, "randers", "AMU Horsens", "2026-07-01", "2026-07-31");
        covering.ended(cover, "2026-07-10");
        var before = rows();

        for (Views.View view : views.all()) {
            views.rebuild(view.name());
        }

        await().untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        assertThat(views.all()).hasSize(5).allSatisfy(v -> assertThat(v.setAside()).isZero());
    }

    private Map<String, List<String>> rows() {
        var rows = new java.util.TreeMap<String, List<String>>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    sql.sql("select t::text from %s t order by 1".formatted(table))
                            .query(String.class)
                            .list());
        }
        return rows;
    }
}
