package dk.fordel.allocation.round.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** A round is thought through after the answer: asked for, followed, cancelled, taken over. */
class RoundSolvingTest extends RunningAllocation {

    private static final String FREE = "2029-02-01"; // no other test has positions then

    @Autowired
    @Qualifier("roundSolver")
    SmartLifecycle solver;

    @Autowired JdbcClient sql;

    @BeforeEach
    void nothingIsSolvedYet() {
        region();
        solver.stop();
    }

    @AfterEach
    void roundsAreSolved() {
        if (!solver.isRunning()) {
            solver.start();
        }
    }

    @Test
    void who_asks_again_while_it_is_being_thought_through_is_told_so_and_can_cancel_it() {
        UUID round = round("KBU", FREE, FREE);
        String path = "/api/rounds/" + round + "/recommendation";
        assertThat(hr().get(path).status()).isEqualTo(404);

        Api.Answer asked = recommend(round, false);
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(asked.json().at("/state").asString()).isEqualTo("WAITING");
        Api.Answer again = recommend(round, false);
        refused(again, "ROUND");
        assertThat(again.text()).contains("is being thought through", "cancel it first");

        assertThat(api.as(Role.AUDITOR).get(path).json().at("/state").asString())
                .isEqualTo("WAITING");
        assertThat(council().delete(path).status()).isEqualTo(403);
        done(hr().delete(path));
        assertThat(hr().get(path).json().at("/state").asString()).isEqualTo("CANCELLED");
        refused(hr().delete(path), "ROUND");

        assertThat(recommend(round, false).status()).isEqualTo(202);
        solver.start();
        assertThat(ended(path).at("/state").asString()).isEqualTo("DONE");
        assertThat(hr().get("/api/rounds/" + round).status()).isEqualTo(200);
    }

    @Test
    void what_an_instance_left_that_died_is_begun_again_on_the_same_facts() {
        UUID round = round("KBU", FREE, FREE);
        String path = "/api/rounds/" + round + "/recommendation";
        assertThat(recommend(round, false).status()).isEqualTo(202);
        heldByAnother(round, 3_600);
        solver.start();
        UUID other = round("KBU", FREE, FREE);
        recommended(other); // so the solver has looked at what there is to take
        assertThat(hr().get(path).json().at("/state").asString()).isEqualTo("SOLVING");

        heldByAnother(round, -1);

        JsonNode job = ended(path);
        assertThat(job.at("/state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.at("/run").asInt()).isEqualTo(1);
        assertThat(job.at("/outcome/positions").asInt()).isZero();
    }

    @Test
    void a_round_that_was_closed_in_the_meantime_says_so_and_records_nothing() {
        UUID round = round("KBU", FREE, FREE);
        String path = "/api/rounds/" + round + "/recommendation";
        assertThat(recommend(round, false).status()).isEqualTo(202);
        done(hr().post("/api/rounds/" + round + "/closing", null));
        solver.start();

        JsonNode job = ended(path);
        assertThat(job.at("/state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/problem").asString()).contains("is closed");
        assertThat(hr().get("/api/rounds/" + round).json().at("/runs").asInt()).isZero();
    }

    @Test
    void one_round_that_cannot_be_read_fails_in_words_and_stops_no_other() {
        UUID broken = round("KBU", FREE, FREE);
        String path = "/api/rounds/" + broken + "/recommendation";
        assertThat(recommend(broken, false).status()).isEqualTo(202);
        sql.sql("update round_job set facts = '[]' where round_id = :round")
                .param("round", broken)
                .update();
        solver.start();

        JsonNode job = ended(path);
        assertThat(job.at("/state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/problem").asString()).contains("Nothing was recorded");
        recommended(round("KBU", FREE, FREE));
    }

    @Test
    void what_is_recorded_is_done_by_whoever_asked_as_part_of_the_request_that_asked() {
        UUID round = round("KBU", FREE, FREE);
        Api.Answer asked = recommend(round, false);
        assertThat(asked.status()).isEqualTo(202);
        solver.start();
        ended("/api/rounds/" + round + "/recommendation");

        assertThat(whoRecorded(round))
                .isEqualTo("hr_office, HR_OFFICE, " + asked.header("X-Correlation-Id"));
    }

    @Test
    void what_was_asked_for_before_the_ask_said_who_is_recorded_by_the_service() {
        UUID round = round("KBU", FREE, FREE);
        Api.Answer asked = recommend(round, false);
        sql.sql("update round_job set actor = null where round_id = :round")
                .param("round", round)
                .update();
        solver.start();
        ended("/api/rounds/" + round + "/recommendation");

        assertThat(whoRecorded(round)).isEqualTo("allocation, " + asked.header("X-Correlation-Id"));
    }

    private String whoRecorded(UUID round) {
        return sql.sql(
                        """
                        select concat_ws(', ', metadata ->> 'actor', metadata ->> 'actorRoles',
                                         metadata ->> 'correlationId')
                        from domain_event_json
                        where aggregate_id = :round order by global_index desc limit 1
                        """)
                .param("round", round.toString())
                .query(String.class)
                .single();
    }

    private JsonNode ended(String path) {
        return await().until(() -> hr().get(path).json(), job -> !job.at("/endedAt").isNull());
    }

    private void heldByAnother(UUID round, int seconds) {
        sql.sql(
                        """
                        update round_job set state = 'SOLVING', holder = gen_random_uuid(), began_at = now(),
                            held_until = clock_timestamp() + make_interval(secs => :seconds)
                        where round_id = :round
                        """)
                .param("seconds", seconds)
                .param("round", round)
                .update();
    }
}
