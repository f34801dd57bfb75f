package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the ids in the feed give away to somebody who guesses references. */
class IdsOverHttpTest extends RunningService {

    private static final String HEADINGS =
            "reference;trainee name;cpr;programme kind;start day;months;municipality;team\n";
    private static final int MANY = 20;

    @Test
    void no_reference_and_no_word_for_a_team_can_be_guessed_back_from_the_feed() {
        JsonNode imported = upload(list());
        assertThat(imported.get("refused").asInt()).as(imported.toString()).isZero();
        List<UUID> trainees =
                imported.get("trainees")
                        .valueStream()
                        .map(row -> UUID.fromString(row.get("traineeId").asString()))
                        .toList();

        String feed =
                await().until(
                                () ->
                                        api.as(Role.AUDITOR)
                                                .get("/feed/fordel.trainee-lifecycle.v1?limit=1000")
                                                .text(),
                                text -> text.contains("team-formed"));

        assertThat(trainees).allMatch(trainee -> feed.contains(trainee.toString()));
        assertThat(guesses(trainees)).noneMatch(guess -> feed.contains(guess.toString()));
    }

    /** All that release 0.1 derived from a reference, or from the word for a team. */
    private static List<UUID> guesses(List<UUID> trainees) {
        List<UUID> guesses = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            UUID programme = DeterministicId.of("programme", reference(n));
            guesses.add(DeterministicId.of("trainee", reference(n)));
            guesses.add(programme);
            guesses.add(DeterministicId.of("position", programme, "INTRODUCTION", 1));
        }
        List<UUID> team =
                trainees.subList(0, 2).stream()
                        .sorted(java.util.Comparator.comparing(UUID::toString))
                        .toList();
        guesses.add(DeterministicId.of("team", "elm", team));
        return guesses;
    }

    @Test
    void a_list_that_is_sent_again_finds_the_same_trainees_programmes_and_team() {
        JsonNode first = upload(list());
        JsonNode again = upload(list());
        assertThat(again.get("unchanged").asInt()).as(again.toString()).isEqualTo(MANY);
        assertThat(again.at("/trainees/0/traineeId")).isEqualTo(first.at("/trainees/0/traineeId"));
        assertThat(again.at("/trainees/0/programmeId"))
                .isEqualTo(first.at("/trainees/0/programmeId"));
    }

    private static String list() {
        return HEADINGS
                + IntStream.range(0, MANY)
                        .mapToObj(n ->
                                "%s;Kim Testesen;170388-5%03d;INTRODUCTION;2027-03-01;6;;%s"
                                        .formatted(reference(n), n, n < 2 ? "elm" : ""))
                        .reduce("", (all, row) -> all + row + "\n");
    }

    private static String reference(int n) {
        return "U-2027-%03d".formatted(n);
    }

    private JsonNode upload(String list) {
        Answer answer =
                hr().upload(
                                "/api/trainees/import?dryRun=false",
                                "text/csv",
                                list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
