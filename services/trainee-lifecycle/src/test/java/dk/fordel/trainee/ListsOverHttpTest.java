package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/** Lists are read page by page, and asked for one reference. */
class ListsOverHttpTest extends RunningService {

    /** {@code eA} is a cursor by its form, and names no item. */
    @ParameterizedTest
    @ValueSource(strings = {"trainees", "programmes", "positions", "teams"})
    void a_cursor_that_was_never_given_out_is_refused(String list) {
        for (String after : List.of("eA", "x", "%00")) {
            Answer answer = hr().get("/api/" + list + "?after=" + after);
            assertThat(answer.status()).as(after + " " + answer.text()).isEqualTo(400);
            assertThat(answer.text()).contains("after");
        }
    }

    @Test
    void a_trainee_and_a_programme_are_found_by_their_reference() {
        UUID trainee = register("LIST-1", "Test Testesen", "120485-1001");
        UUID programme = plan(kbu("LIST-1", trainee));
        register("LIST-2", "Test Testesen", "120485-1002");

        var trainees = hr().get("/api/trainees?reference=LIST-1").json().get("items");
        assertThat(trainees.size()).isEqualTo(1);
        assertThat(trainees.at("/0/traineeId").asString()).isEqualTo(trainee.toString());
        var programmes = hr().get("/api/programmes?reference=LIST-1&vacant=false").json();
        assertThat(programmes.at("/items").size()).isEqualTo(1);
        assertThat(programmes.at("/items/0/programmeId").asString())
                .isEqualTo(programme.toString());
        assertThat(hr().get("/api/trainees?reference=120485-1001").status()).isEqualTo(400);
    }
}
