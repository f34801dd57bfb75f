package dk.fordel.registry.lists;

import static dk.fordel.registry.lists.PracticeList.csv;
import static dk.fordel.registry.lists.PracticeList.row;
import static dk.fordel.registry.lists.PracticeList.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Role;
import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;

/** Lists of practices as people have them, and as many at once as they send. */
@FordelTest
class PeoplesListsTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private Api api;
    @Autowired private JdbcClient sql;
    @Autowired private ImportGate gate;

    @Test
    void the_untouched_template_does_not_import_its_example_as_a_practice() {
        Answer template = api.as(Role.HR_OFFICE).get("/api/practices/import/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.header("Content-Type")).isEqualTo(XLSX);
        long before = events();
        JsonNode report = realRun(PracticeImport.template());
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        assertThat(report.get("faults")).hasSize(1);
        assertThat(report.at("/faults/0/column").asString()).isEqualTo("reference");
        assertThat(report.at("/faults/0/reason").asString()).contains("example of the template");
        assertThat(report.get("warnings")).isEmpty();
        assertThat(events()).isEqualTo(before);
        byte[] ofOldTemplate = xlsx(row("P-0001", "name", "Lægehuset Eksempelvej"));
        assertThat(realRun(ofOldTemplate).get("refused").asInt()).isEqualTo(1);
    }

    @Test
    void a_municipality_may_be_named_and_one_that_is_nearly_one_is_answered_with_its_code() {
        JsonNode report =
                dryRun(
                        xlsx(
                                row("NAMED-1", "municipality", "Århus"),
                                row("NAMED-2", "municipality", "Ringkøbing Skjern"),
                                row("NAMED-3", "municipality", 730),
                                row("NAMED-4", "municipality", "Favskov")));
        assertThat(report.get("accepted").asInt()).as(report.toString()).isEqualTo(3);
        assertThat(report.at("/faults/0/column").asString()).isEqualTo("municipality");
        assertThat(report.at("/faults/0/reason").asString()).contains("Favrskov (710)");
    }

    @Test
    void a_csv_file_that_windows_calls_excel_is_read() {
        Answer answer =
                api.as(Role.HR_OFFICE)
                        .upload(
                                "/api/practices/import?filename=practices.csv",
                                "application/vnd.ms-excel",
                                csv(row("EXCEL-1")));
        assertThat(report(answer).get("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void exactly_5000_rows_are_read() {
        assertThat(upload(true, "practices.csv", rows(5_001)).status()).isEqualTo(200);
        Answer one = upload(true, "practices.csv", rows(5_002));
        assertThat(one.status()).isEqualTo(413);
        assertThat(one.text()).contains("more than 5,000 rows");
    }

    @Test
    void when_as_many_lists_as_fit_are_being_imported_the_next_is_told_to_come_back()
            throws IOException {
        byte[] file = xlsx(row("BUSY-1"));
        try (var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT);
                var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT)) {
            Answer busy = upload(true, "practices.xlsx", file);
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.header("Retry-After")).isEqualTo("15");
            assertThat(busy.text()).contains("Other lists are being imported");
        }
        assertThat(upload(true, "practices.xlsx", file).status()).isEqualTo(200);
    }

    @Test
    void lists_that_are_still_arriving_keep_nobody_out() {
        String path = "/api/practices/import?filename=slow.csv";
        byte[] file = csv(row("SLOW-1"));
        try (var one = hr().uploadSlowly(path, "text/csv", file);
                var other = hr().uploadSlowly(path, "text/csv", file)) {
            await().until(() -> api.postsBeingAnswered() == 2);
            assertThat(upload(true, "practices.csv", file).status()).isEqualTo(200);
            assertThat(one.finish()).isEqualTo(200);
            assertThat(other.finish()).isEqualTo(200);
        }
    }

    private Api hr() {
        return api.as(Role.HR_OFFICE);
    }

    private static byte[] rows(int lines) {
        return String.join("\n", IntStream.range(0, lines).mapToObj(n -> "x" + n).toList())
                .getBytes(UTF_8);
    }

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
}
