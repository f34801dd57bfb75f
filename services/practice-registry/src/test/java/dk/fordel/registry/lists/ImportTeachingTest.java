package dk.fordel.registry.lists;

import static dk.fordel.registry.lists.PracticeList.row;
import static dk.fordel.registry.lists.PracticeList.teaching;
import static dk.fordel.registry.lists.PracticeList.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.FordelTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;

/** What a list says of how well practices teach (SOFT-7). */
@FordelTest
class ImportTeachingTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocalDate COURSE = LocalDate.parse("2019-05-20");
    private static final LocalDate METHODS = LocalDate.parse("2025-03-01");
    private static final LocalDate EVALUATED = LocalDate.parse("2026-01-31");

    @Autowired private Api api;
    @Autowired private JdbcClient sql;

    private JsonNode run(boolean dryRun, byte[] file) {
        Answer answer =
                api.as(Role.HR_OFFICE)
                        .upload(
                                "/api/practices/import?filename=practices.xlsx&dryRun=" + dryRun,
                                XLSX,
                                file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String outcome(byte[] file) {
        return run(false, file).at("/practices/0/outcome").asString();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private JsonNode practice(String reference) {
        Api auditor = api.as(Role.AUDITOR);
        JsonNode found = auditor.get("/api/practices?reference=" + reference).json();
        return auditor.get("/api/practices/" + found.at("/items/0/id").asString()).json();
    }

    @Test
    void a_new_practice_comes_with_what_the_list_says_of_its_tutors() {
        assertThat(outcome(teaching("TAUGHT-1", 7, METHODS, COURSE, 87, EVALUATED)))
                .isEqualTo("REGISTERED");
        await().untilAsserted(() -> {
            JsonNode practice = practice("TAUGHT-1");
            assertThat(practice.get("evaluations")).hasSize(1);
            assertThat(practice.at("/evaluations/0/score").asInt()).isEqualTo(87);
            assertThat(practice.get("tutors"))
                    .hasSize(2)
                    .allSatisfy(tutor -> {
                        assertThat(tutor.get("yearsOfExperience").asInt()).isEqualTo(7);
                        assertThat(tutor.get("courseCompletedOn").asString())
                                .isEqualTo("2019-05-20");
                        assertThat(tutor.get("assessmentMethodsUpdatedOn").asString())
                                .isEqualTo("2025-03-01");
                    });
        });
    }

    @Test
    void the_same_list_again_says_nothing_new_and_other_values_are_taken_up() {
        byte[] first = teaching("TAUGHT-2", 7, METHODS, COURSE, 87, EVALUATED);
        run(false, first);
        long before = events();
        assertThat(outcome(first)).isEqualTo("UNCHANGED");
        assertThat(outcome(xlsx(row("TAUGHT-2")))).isEqualTo("UNCHANGED");
        assertThat(events()).isEqualTo(before);

        byte[] later = teaching("TAUGHT-2", 8, METHODS, COURSE, 90, LocalDate.parse("2026-02-28"));
        JsonNode dry = run(true, later);
        assertThat(events()).isEqualTo(before);
        JsonNode real = run(false, later);
        assertThat(real.get("practices")).isEqualTo(dry.get("practices"));
        assertThat(real.at("/practices/0/outcome").asString()).isEqualTo("FACTS_ADDED");
        assertThat(real.get("accepted").asInt()).isEqualTo(1);
        assertThat(events()).isEqualTo(before + 3);
        await().untilAsserted(() -> {
            assertThat(practice("TAUGHT-2").get("evaluations")).hasSize(2);
            assertThat(practice("TAUGHT-2").at("/tutors/1/yearsOfExperience").asInt()).isEqualTo(8);
        });
    }

    @Test
    void an_old_list_without_these_columns_is_imported_and_can_be_completed() {
        assertThat(outcome(xlsx(row("TAUGHT-3")))).isEqualTo("REGISTERED");
        assertThat(outcome(teaching("TAUGHT-3", 7, null, null, null, null)))
                .isEqualTo("FACTS_ADDED");
        await().untilAsserted(() ->
                assertThat(practice("TAUGHT-3").at("/tutors/0/yearsOfExperience").asInt())
                        .isEqualTo(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    61 |            |            |     |            | years of experience           | outside 0 to 60
                    7  | 2099-12-31 |            |     |            | assessment methods updated on | lies outside
                    7  |            | 2026-02-30 |     |            | tutor course completed on     | does not exist
                       |            |            | 101 | 2026-01-31 | evaluation score              | outside 0 to 100
                       |            |            |     | 2026-01-31 | evaluation score              | no score
                       |            |            | 87  |            | evaluated on                  | not the day
                       |            |            | 87  | 2099-12-31 | evaluated on                  | lies outside
                    """)
    void a_wrong_cell_is_named_by_its_column(
            @Nullable String years,
            @Nullable String methods,
            @Nullable String course,
            @Nullable String score,
            @Nullable String on,
            String column,
            String reason) {
        long before = events();
        JsonNode report = run(false, teaching("TAUGHT-4", years, methods, course, score, on));
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        assertThat(report.at("/faults/0/column").asString()).isEqualTo(column);
        assertThat(report.at("/faults/0/reason").asString()).contains(reason);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_row_is_taken_whole_or_not_at_all() {
        long before = events();
        JsonNode report =
                run(false, teaching("TAUGHT-5", 7, null, null, 87, LocalDate.parse("2025-12-31")));
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        assertThat(report.at("/faults/0/reason").asString())
                .contains("TAUGHT-5")
                .contains("2025-12-31");
        assertThat(events()).isEqualTo(before);
    }
}
