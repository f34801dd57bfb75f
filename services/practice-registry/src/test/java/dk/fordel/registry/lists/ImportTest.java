package dk.fordel.registry.lists;

import static dk.fordel.registry.lists.PracticeList.csv;
import static dk.fordel.registry.lists.PracticeList.row;
import static dk.fordel.registry.lists.PracticeList.withSheet;
import static dk.fordel.registry.lists.PracticeList.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Role;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.IntStream;

/** A list of practices comes as a spreadsheet, and people's spreadsheets are what they are. */
@FordelTest
class ImportTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private Api api;
    @Autowired private JdbcClient sql;

    private Answer upload(boolean dryRun, String filename, byte[] file) {
        return api.as(Role.HR_OFFICE)
                .upload(
                        "/api/practices/import?dryRun=%s&filename=%s".formatted(dryRun, filename),
                        filename.endsWith(".csv") ? "text/csv" : XLSX,
                        file);
    }

    private JsonNode dryRun(byte[] file) {
        return report(upload(true, "practices.xlsx", file));
    }

    private JsonNode realRun(byte[] file) {
        return report(upload(false, "practices.xlsx", file));
    }

    private static JsonNode report(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private boolean exists(String reference) {
        return !api.as(Role.AUDITOR)
                .get("/api/practices?reference=" + reference)
                .json()
                .get("items")
                .isEmpty();
    }

    @Test
    void a_dry_run_finds_what_the_real_run_would_find_and_changes_nothing() {
        byte[] file =
                xlsx(
                        row("DRY-1"),
                        row("DRY-2", "capacity", 3),
                        row("DRY-3", "municipality", "100"));
        long before = events();
        JsonNode dry = dryRun(file);
        assertThat(events()).isEqualTo(before);
        assertThat(dry.get("dryRun").asBoolean()).isTrue();
        JsonNode real = realRun(file);
        assertThat(real.get("faults")).isEqualTo(dry.get("faults")).hasSize(2);
        assertThat(real.get("practices")).hasSize(1);
        assertThat(real.at("/practices/0/outcome")).isEqualTo(dry.at("/practices/0/outcome"));
        assertThat(dry.at("/practices/0/id").isNull())
                .as("what is new has no id before it is kept")
                .isTrue();
        assertThat(dryRun(file).at("/practices/0/id")).isEqualTo(real.at("/practices/0/id"));
        assertThat(real.get("faults").get(0).get("reason").asString()).contains("at most 2");
        assertThat(real.get("faults").get(1).get("row").asInt()).isEqualTo(4);
        assertThat(real.get("faults").get(1).get("column").asString()).isEqualTo("municipality");
        assertThat(real.get("faults").get(1).get("reason").asString()).contains("code 100");
        await().until(() -> exists("DRY-1"));
        assertThat(exists("DRY-2")).isFalse();
    }

    @Test
    void a_second_run_doubles_nothing_and_says_so() {
        byte[] file = csv(row("TWICE-1"), row("TWICE-2"));
        JsonNode first = report(upload(false, "practices.csv", file));
        assertThat(first.get("accepted").asInt()).isEqualTo(2);
        long before = events();
        JsonNode second = report(upload(false, "practices.csv", file));
        assertThat(second.get("unchanged").asInt()).isEqualTo(2);
        assertThat(second.get("practices").get(0).get("outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(events()).isEqualTo(before);
        JsonNode grown = realRun(xlsx(row("TWICE-1", "tutors", 3)));
        assertThat(grown.get("practices").get(0).get("outcome").asString())
                .isEqualTo("TUTORS_JOINED");
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void an_approval_in_the_list_is_reported_and_not_given() {
        JsonNode imported = realRun(xlsx(row("STATED-1"))).get("practices").get(0);
        assertThat(imported.get("statedApprovalFrom").asString()).isEqualTo("2026-01-01");
        await().until(() -> exists("STATED-1"));
        assertThat(
                        api.as(Role.AUDITOR)
                                .get("/api/practices/" + imported.get("id").asString())
                                .json()
                                .get("approvals"))
                .isEmpty();
    }

    @Test
    void a_practice_on_samsoe_is_registered_without_an_area() {
        assertThat(realRun(xlsx(row("ISLAND-1", "municipality", "741"))).get("accepted").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    capacity          | 1,5         | whole number
                    tutors            | many        | whole number
                    reference         | P 0001      | letters, digits
                    organisation type | SHOP        | SOLO, PARTNERSHIP
                    registered on     | 30-02-2026  | does not exist
                    postcode          | 89000       | digits
                    approved to       | 2025-01-01  | no first day on or before it
                    approved from     | 2090-01-01  | lies outside
                    registered on     | 1926-01-01  | lies outside
                    provider number   | 12345       | has 5 digits, and 6 belong here
                    name              | Elm\u202eRd | direction of writing
                    """)
    void a_wrong_cell_is_named_by_row_and_column(String column, String value, String reason) {
        JsonNode report = dryRun(xlsx(row("CELL-1"), row("CELL-2", column, value)));
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        JsonNode fault = report.get("faults").get(0);
        assertThat(fault.get("row").asInt()).isEqualTo(3);
        assertThat(fault.get("column").asString()).isEqualTo(column);
        assertThat(fault.get("reason").asString()).contains(reason);
    }

    @Test
    void a_known_reference_for_another_place_is_refused_in_its_row() {
        realRun(xlsx(row("OTHER-1")));
        JsonNode report = realRun(xlsx(row("OTHER-1", "name", "Oak Road Doctors"), row("OTHER-2")));
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.get("faults").get(0).get("reason").asString()).contains("another name");
    }

    @Test
    void the_same_practice_twice_in_a_list_is_a_fault() {
        JsonNode report = dryRun(xlsx(row("DOUBLE-1"), row("DOUBLE-1")));
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        assertThat(report.get("faults").get(0).get("reason").asString()).contains("Row 2");
    }

    @Test
    void a_missing_column_is_named_and_nothing_is_imported() {
        List<String> headings = PracticeList.HEADINGS.subList(0, 10);
        byte[] file = SheetWriter.xlsx(headings, List.of(row("SHORT-1").subList(0, 10)));
        JsonNode report = realRun(file);
        assertThat(report.get("accepted").asInt()).isZero();
        assertThat(report.get("faults").toString())
                .contains("complexity", "capacity", "tutors")
                .contains("missing");
        assertThat(exists("SHORT-1")).isFalse();
    }

    @Test
    void merged_cells_and_formulas_are_not_guessed_at() {
        byte[] merged =
                withSheet(
                        xlsx(row("MERGED-1"), row("MERGED-2")),
                        sheet ->
                                sheet.replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"C2:C3\"/></mergeCells>"));
        assertThat(dryRun(merged).get("faults").toString()).contains("C2:C3").contains("merged");
        byte[] formula =
                withSheet(
                        xlsx(row("FORMULA-1")),
                        sheet -> sheet.replaceFirst("(r=\"L2\"[^>]*>)<v>", "$1<f>1+1</f><v>"));
        assertThat(dryRun(formula).get("faults").toString()).contains("formula");
    }

    @Test
    void what_is_no_spreadsheet_is_refused_as_a_whole() {
        Answer empty = upload(true, "practices.xlsx", new byte[0]);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("empty");
        Answer text = upload(true, "practices.xlsx", "%PDF-1.7 not a list".getBytes(UTF_8));
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.text()).contains("not a spreadsheet");
        assertThat(upload(true, "practices.pdf", xlsx(row("P-1"))).status()).isEqualTo(400);
        assertThat(
                        api.as(Role.HR_OFFICE)
                                .upload(
                                        "/api/practices/import?filename=practices.xlsx",
                                        "image/png",
                                        xlsx(row("P-1")))
                                .status())
                .isEqualTo(415);
        assertThat(
                        api.as(Role.HR_OFFICE)
                                .upload("/api/practices/import", XLSX, xlsx(row("P-1")))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        assertThat(upload(true, "practices.csv", new byte[20_000_000]).status()).isEqualTo(413);
        String rows = String.join("\n", IntStream.range(0, 6_000).mapToObj(n -> "x" + n).toList());
        Answer manyRows = upload(true, "practices.csv", rows.getBytes(UTF_8));
        assertThat(manyRows.status()).isEqualTo(413);
        assertThat(manyRows.text()).contains("5,000 rows");
    }

    @Test
    void only_the_education_office_imports() {
        for (Role role : List.of(Role.COUNCIL, Role.COORDINATOR, Role.AUDITOR)) {
            assertThat(
                            api.as(role)
                                    .upload(
                                            "/api/practices/import?filename=practices.xlsx",
                                            XLSX,
                                            xlsx(row("P-1")))
                                    .status())
                    .isEqualTo(403);
        }
    }
}
