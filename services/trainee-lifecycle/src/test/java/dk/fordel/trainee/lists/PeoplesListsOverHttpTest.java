package dk.fordel.trainee.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.testing.Api.Answer;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lists of trainees as people have them, and what must not happen silently. */
class PeoplesListsOverHttpTest extends RunningService {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String IMPORT = "/api/trainees/import";
    private static final String HEADINGS =
            "reference;trainee name;cpr;programme kind;start day;months;municipality;wishes;hospital unit;paying hospital\n";

    @Autowired private ImportGate gate;

    @Test
    void two_rows_with_one_cpr_number_and_two_names_are_a_fault_that_names_both() {
        String list =
                """
                I-60;Ib Testesen;010199-4060;KBU;2027-03-01;;730;;;x
                I-61;Bi Testesen;0101994060;INTRODUCTION;2028-03-01;6;;;;
                I-62;Ib Testesen;010199-4062;INTRODUCTION;2028-03-01;6;;;;
                """;
        long before = events();
        JsonNode report = csv("?dryRun=false", list.replace("I-62", "I-63"));
        assertFault(report, 2, "trainee name", "Row 3 has the same cpr and another trainee name");
        assertFault(report, 3, "trainee name", "Row 2 has the same cpr and another trainee name");
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("Testesen", "4060");
        assertThat(events()).isGreaterThan(before);

        JsonNode right = csv("?dryRun=false", list.replace("Bi", "Ib").replace("I-62", "I-63"));
        assertThat(right.get("refused").asInt()).as(right.toString()).isZero();
        JsonNode again = csv("?dryRun=false", list.replace("Bi", "Ib").replace("I-62", "I-63"));
        assertThat(again.get("unchanged").asInt()).as(again.toString()).isEqualTo(3);
    }

    @Test
    void nobody_gets_another_name_without_a_word() {
        String row = "I-65;Ia Testesen;010199-4065;INTRODUCTION;2028-03-01;6;;;;\n";
        assertThat(csv("?dryRun=false", row).get("warnings")).isEmpty();
        for (String dryRun : new String[] {"true", "false"}) {
            JsonNode renamed = csv("?dryRun=" + dryRun, row.replace("Ia", "Io"));
            assertThat(renamed.at("/warnings/0/column").asString()).isEqualTo("trainee name");
            assertThat(renamed.at("/warnings/0/reason").asString())
                    .contains("known by another name");
        }
        assertThat(csv("?dryRun=false", row.replace("Ia", "Io")).get("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void municipalities_may_be_named() {
        JsonNode report =
                csv(
                        "?dryRun=true",
                        """
                        I-70;Ea Testesen;010199-4070;KBU;1. marts 2027;;Randers;;;x
                        I-71;Ea Testesen;010199-4070;INTRODUCTION;1 March 2028;6;;Samsø, horsens;;
                        I-72;Ea Testesen;010199-4070;INTRODUCTION;2028-03-01;6;;Samsøø;;
                        """);
        assertThat(report.get("accepted").asInt()).as(report.toString()).isEqualTo(2);
        assertFault(report, 4, "wishes", "Did you mean Samsø (741)?");
    }

    @Test
    void a_csv_file_that_windows_calls_excel_is_read_with_and_without_a_name() {
        byte[] file =
                (HEADINGS + "I-80;Ej Testesen;010199-4080;INTRODUCTION;2028-03-01;6;;;;\n")
                        .getBytes(StandardCharsets.UTF_8);
        for (String name : new String[] {"", "&filename=liste.csv"}) {
            JsonNode report =
                    json(
                            hr().upload(
                                            IMPORT + "?dryRun=true" + name,
                                            "application/vnd.ms-excel",
                                            file));
            assertThat(report.get("accepted").asInt()).isEqualTo(1);
        }
    }

    @Test
    void when_as_many_lists_as_fit_are_being_imported_the_next_is_told_to_come_back()
            throws IOException {
        try (var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT);
                var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT)) {
            for (String address : new String[] {IMPORT, "/api/trainees/earlier-stays/import"}) {
                Answer busy = hr().upload(address, XLSX, new byte[10]);
                assertThat(busy.status()).isEqualTo(503);
                assertThat(busy.header("Retry-After")).isEqualTo("15");
            }
        }
    }

    @Test
    void lists_that_are_still_arriving_keep_nobody_out() {
        byte[] file = HEADINGS.getBytes(StandardCharsets.UTF_8);
        String stays = "/api/trainees/earlier-stays/import";
        try (var one = hr().uploadSlowly(IMPORT, "text/csv", file);
                var other = hr().uploadSlowly(stays, "text/csv", file)) {
            await().until(() -> api.postsBeingAnswered() == 2);
            assertThat(hr().upload(IMPORT, "text/csv", file).status()).isNotEqualTo(503);
            assertThat(one.finish()).isNotEqualTo(503);
            assertThat(other.finish()).isNotEqualTo(503);
        }
    }

    private static void assertFault(JsonNode report, int row, String column, String reason) {
        assertThat(report.get("faults").valueStream())
                .as(report.toString())
                .anySatisfy(fault -> {
                    assertThat(fault.get("row").asInt()).isEqualTo(row);
                    assertThat(fault.get("column").asString()).isEqualTo(column);
                    assertThat(fault.get("reason").asString()).contains(reason);
                });
    }

    private JsonNode csv(String query, String rows) {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return json(hr().upload(IMPORT + query, "text/csv", file));
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
