package dk.fordel.allocation.principles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** NEVER-1: the list that the service starts with, and how it is looked for. */
@Tag("NEVER-1")
class OperationWordsTest {

    private OperationWords list = new OperationWords(List.of());

    @BeforeEach
    void theList() throws IOException {
        try (var file = OperationWords.class.getResourceAsStream("operations.txt")) {
            list =
                    OperationWords.of(
                            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For at holde praksis kørende",
                "Klinikken skal holdes kørende: vi vil holde klinikken kørende",
                "For at holde lægehuset kørende",
                "Af hensyn til driften af praksis",
                "Hensynet til klinikkens drift",
                "Driftsmæssige hensyn",
                "Bemandingen er for lav",
                "De mangler hænder i praksis",
                "Der er mangel på læger i praksis",
                "Personalemangel",
                "Praksis er lukningstruet",
                "Klinikken må ellers lukke",
                "To keep the practice going",
                "We must KEEP THE\nCLINIC -- GOING!",
                "Otherwise the practice would close",
                "They are understaffed",
                "Lack of staff",
                "The surgery is short of doctors",
                "They need more hands",
                "Staffing of the practice",
                "For operational reasons",
                "Someone has to cover shifts there",
                "To relieve the practice after a sickness"
            })
    void words_that_speak_of_operations_are_found(String words) {
        assertThat(list.in(words)).as(words).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Has seen rural patients only",
                "Har kun mødt patienter i byen",
                "The trainee has not yet seen a practice of this kind.",
                "Bor i Randers med to børn i skole",
                "All of Randers is full",
                "Ægtefællen arbejder i Horsens",
                "The trainee wants to learn minor surgery",
                "Har brug for undervisning i skriftlig kommunikation; driftig læge"
            })
    void words_about_trainee_and_learning_are_not(String words) {
        assertThat(list.in(words)).as(words).isEmpty();
    }

    @Test
    void a_star_stands_for_any_ending_and_other_wordings_are_whole_words() {
        OperationWords words = OperationWords.of(List.of("# a comment", "", "staff*", "drift"));
        assertThat(words.wordings()).containsExactly("staff*", "drift");
        assertThat(words.in("Staffing; Drift.")).containsExactly("staff*", "drift");
        assertThat(words.in("driften, understaffed")).isEmpty();
    }
}
