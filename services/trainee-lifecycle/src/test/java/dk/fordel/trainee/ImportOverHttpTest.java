package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of trainees come in as spreadsheets. */
class ImportOverHttpTest extends RunningService {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String IMPORT = "/api/trainees/import";
    private static final List<String> HEADINGS =
            List.of(
                    "Reference",
                    "Trainee name",
                    "CPR",
                    "Programme kind",
                    "Start day",
                    "Months",
                    "Municipality",
                    "Wishes",
                    "Hospital unit",
                    "Paying hospital");
    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    private static final List<?> KBU =
            row("I-1", "Kim Testesen", "010199-4001", "KBU", START, null, "730", null, null, "x");
    private static final List<?> INTRODUCTION =
            row(
                    "I-2",
                    "Bo Testesen",
                    "0101994002",
                    "introduction",
                    "1/3/2027",
                    12,
                    null,
                    "730, 615,741",
                    null,
                    null);
    private static final List<?> SPECIALIST =
            row(
                    "I-3",
                    "Mo Testesen",
                    "010199 4003",
                    "specialist training",
                    START,
                    null,
                    null,
                    null,
                    "randers",
                    "horsens");

    /** The same person as in the first row, in the next programme (LIFE-2). */
    private static final List<?> COHERENT =
            row(
                    "I-4",
                    "Kim Testesen",
                    "010199-4001",
                    "INTRODUCTION",
                    START.plusYears(1),
                    6,
                    null,
                    null,
                    null,
                    null);

    @Test
    void a_dry_run_tells_what_would_be_and_changes_nothing() {
        long before = events();

        Answer answer =
                csv(
                        "?dryRun=true",
                        row(
                                "I-30",
                                "Ny Testesen",
                                "010199-4030",
                                "KBU",
                                START,
                                null,
                                "730",
                                null,
                                null,
                                "x"),
                        row(
                                "I-31",
                                "Ny Testesen",
                                "010199-4030",
                                "INTRODUCTION",
                                START,
                                6,
                                null,
                                null,
                                null,
                                null));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("dryRun").asBoolean()).isTrue();
        assertThat(answer.json().get("faults").toString()).isEqualTo("[]");
        assertThat(answer.json().get("accepted").asInt()).isEqualTo(2);
        assertThat(events()).isEqualTo(before);
        assertThat(upload("", xlsx(KBU)).json().get("dryRun").asBoolean()).isTrue();
    }

    @Test
    void a_list_is_imported_once_however_often_it_is_sent() {
        byte[] list = xlsx(KBU, INTRODUCTION, SPECIALIST, COHERENT);

        JsonNode first = upload("?dryRun=false", list).json();
        assertThat(first.get("faults").toString()).isEqualTo("[]");
        assertThat(first.get("refused").asInt()).isZero();
        JsonNode trainees = first.get("trainees");
        assertThat(trainees.get(0).get("traineeId")).isEqualTo(trainees.get(3).get("traineeId"));
        assertThat(trainees.get(0).get("traineeId")).isNotEqualTo(trainees.get(1).get("traineeId"));
        long events = events();

        JsonNode second = upload("?dryRun=false", list).json();
        assertThat(second.get("unchanged").asInt()).isEqualTo(4);
        assertThat(second.get("accepted").asInt()).isZero();
        assertThat(events()).isEqualTo(events);
        JsonNode asCsv = csv("?dryRun=false", KBU, INTRODUCTION, SPECIALIST, COHERENT).json();
        assertThat(asCsv.get("unchanged").asInt()).as(asCsv.toString()).isEqualTo(4);
        seen(
                "/api/programmes/" + trainees.get(1).get("programmeId").asString(),
                answer -> answer.text().contains("[\"730\",\"615\",\"741\"]"));
    }

    @Test
    void every_fault_is_listed_by_row_and_column_and_no_value_is_repeated() {
        JsonNode report =
                csv(
                                "?dryRun=true",
                                row(
                                        "I-10",
                                        "Xi Testesen",
                                        "320199-4010",
                                        "KBU",
                                        START,
                                        null,
                                        "730",
                                        null,
                                        null,
                                        "x"),
                                row(
                                        "I-11",
                                        "Xi Testesen1",
                                        "010199-4011",
                                        "KBU",
                                        START,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                row(
                                        "I-12",
                                        "Xi Testesen",
                                        "010199-4012",
                                        "KBU",
                                        "30-02-2027",
                                        null,
                                        "730",
                                        null,
                                        null,
                                        "x"),
                                row(
                                        "I-13",
                                        "Xi Testesen",
                                        "010199-4013",
                                        "surgery",
                                        START,
                                        null,
                                        "730",
                                        null,
                                        null,
                                        "x"),
                                row(
                                        "I-14",
                                        "Xi Testesen",
                                        "010199-4014",
                                        "INTRODUCTION",
                                        START,
                                        "6,5",
                                        null,
                                        "730,730",
                                        null,
                                        null),
                                row(
                                        "I-15",
                                        "Xi Testesen",
                                        "010199-4015",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        "730,999",
                                        null,
                                        null),
                                row(
                                        "I-15",
                                        "Xi Testesen",
                                        "010199-4015",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null),
                                row(
                                        "I-16",
                                        "=A1",
                                        "010199-4016",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null),
                                row(
                                        "I-17",
                                        "Xi Testesen",
                                        "010199-4017",
                                        "SPECIALIST_TRAINING",
                                        START,
                                        null,
                                        null,
                                        null,
                                        "nowhere",
                                        "horsens"),
                                row(
                                        "EXAMPLE-1",
                                        "Xi Testesen",
                                        "010199-4018",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null))
                        .json();

        assertThat(report.get("accepted").asInt()).isZero();
        assertFault(report, 2, "cpr", "no day of its month");
        assertFault(report, 3, "trainee name", "no digits");
        assertFault(report, 3, "municipality", "has chosen");
        assertFault(report, 3, "paying hospital", "PAY-1");
        assertFault(report, 4, "start day", "does not exist");
        assertFault(report, 5, "programme kind", "SPECIALIST_TRAINING");
        assertFault(report, 6, "months", "");
        assertFault(report, 6, "wishes", "ranked twice");
        assertFault(report, 7, "wishes", "no municipality 999");
        assertFault(report, 8, "reference", "Row 7 already says this");
        assertFault(report, 9, "trainee name", "formula");
        assertFault(report, 10, "hospital unit", "no hospital unit nowhere");
        assertFault(report, 11, "reference", "example of the template");
        assertThat(report.toString()).doesNotContain("Testesen", "010199", "320199");
    }

    private static void assertFault(JsonNode report, int row, String column, String reason) {
        assertThat(report.get("faults").valueStream())
                .as("row %d, %s", row, column)
                .anySatisfy(fault -> {
                    assertThat(fault.get("row").asInt()).isEqualTo(row);
                    assertThat(fault.get("column").asString()).isEqualTo(column);
                    assertThat(fault.get("reason").asString()).contains(reason);
                });
    }

    @Test
    void a_good_row_is_kept_beside_a_refused_one() {
        JsonNode report =
                csv(
                                "?dryRun=false",
                                row(
                                        "I-20",
                                        "Yo Testesen",
                                        "010199-4020",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null),
                                row(
                                        "I-20-other",
                                        "Yo Testesen",
                                        "010199-40",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null))
                        .json();
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.get("refused").asInt()).isEqualTo(1);

        JsonNode otherwise =
                csv(
                                "?dryRun=false",
                                row(
                                        "I-20",
                                        "Yo Testesen",
                                        "010199-4020",
                                        "INTRODUCTION",
                                        START,
                                        12,
                                        null,
                                        null,
                                        null,
                                        null))
                        .json();
        assertThat(otherwise.get("refused").asInt()).isEqualTo(1);
        assertThat(otherwise.get("faults").toString()).contains("is planned as INTRODUCTION");
        JsonNode another =
                csv(
                                "?dryRun=true",
                                row(
                                        "I-20",
                                        "Zo Testesen",
                                        "010199-4021",
                                        "INTRODUCTION",
                                        START,
                                        6,
                                        null,
                                        null,
                                        null,
                                        null))
                        .json();
        assertThat(another.get("faults").toString()).contains("another CPR number");
    }

    @Test
    void a_file_that_is_no_list_is_refused_as_a_whole() {
        byte[] pdf = "%PDF-1.7 \u0000\u0001".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(upload("", new byte[0]).status()).isEqualTo(400);
        assertThat(upload("", pdf).status()).isEqualTo(400);
        assertThat(hr().upload(IMPORT, CSV, pdf).status()).isEqualTo(400);
        assertThat(hr().upload(IMPORT, "image/png", pdf).status()).isEqualTo(415);
        assertThat(hr().upload(IMPORT, XLSX, new byte[20_000_000]).status()).isEqualTo(413);
        assertThat(hr().upload(IMPORT, CSV, tooManyRows()).status()).isEqualTo(413);
        assertThat(upload("?dryRun=maybe", xlsx(KBU)).status()).isEqualTo(400);
        assertThat(api.as(Role.COORDINATOR).upload(IMPORT, XLSX, xlsx(KBU)).status())
                .isEqualTo(403);
        assertThat(api.upload(IMPORT, XLSX, xlsx(KBU)).status()).isEqualTo(401);
    }

    private static byte[] tooManyRows() {
        return SheetWriter.csv(
                HEADINGS, IntStream.range(0, 50_001).mapToObj(i -> List.of("I-" + i)).toList());
    }

    @Test
    void the_template_has_the_headings_and_an_example_that_nobody_imports_by_mistake() {
        Answer template = hr().get(IMPORT + "/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.header("Content-Type")).isEqualTo(XLSX);
        assertThat(template.header("Content-Disposition")).contains("trainees.xlsx");
        assertThat(template.text()).startsWith("PK");
    }

    private Answer upload(String query, byte[] file) {
        return hr().upload(IMPORT + query, XLSX, file);
    }

    private Answer csv(String query, List<?>... rows) {
        return hr().upload(IMPORT + query, CSV, SheetWriter.csv(HEADINGS, List.of(rows)));
    }

    private static byte[] xlsx(List<?>... rows) {
        return SheetWriter.xlsx(HEADINGS, List.of(rows));
    }

    private static List<?> row(@org.jspecify.annotations.Nullable Object... values) {
        return Arrays.asList(values);
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
