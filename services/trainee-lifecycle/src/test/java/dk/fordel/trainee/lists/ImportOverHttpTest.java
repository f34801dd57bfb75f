package dk.fordel.trainee.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.testing.Api.Answer;
import dk.fordel.trainee.RunningService;

import org.jspecify.annotations.Nullable;
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

    /** Two programmes of one person (LIFE-2), and those of two others; as offices write them. */
    private static final String LIST =
            """
            I-1;Kim Testesen;010199-4001;KBU;2027-03-01;;730;;;x
            I-2;Bo Testesen;0101994002;introduction;1/3/2027;12;;730, 615,741;;
            I-3;Mo Testesen;010199 4003;specialist training;01-03-2027;;;;randers;horsens
            I-4;Kim Testesen;010199-4001;INTRODUCTION;2028-03-01;6;;;;
            """;

    @Test
    void a_dry_run_tells_what_would_be_and_changes_nothing() {
        String list =
                """
                I-30;Ny Testesen;010199-4030;KBU;2027-03-01;;730;;;x
                I-31;Ny Testesen;010199-4030;INTRODUCTION;2027-03-01;6;;;;
                """;
        long before = events();

        JsonNode report = csv("?dryRun=true", list);

        assertThat(report.get("dryRun").asBoolean()).isTrue();
        assertThat(report.get("faults").toString()).isEqualTo("[]");
        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(csv("", list).get("dryRun").asBoolean()).isTrue();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_list_is_imported_once_however_often_it_is_sent() {
        JsonNode first = csv("?dryRun=false", LIST);
        assertThat(first.get("faults").toString()).isEqualTo("[]");
        assertThat(first.get("accepted").asInt()).isEqualTo(4);
        JsonNode trainees = first.get("trainees");
        assertThat(trainees.get(0).get("traineeId")).isEqualTo(trainees.get(3).get("traineeId"));
        assertThat(trainees.get(0).get("traineeId")).isNotEqualTo(trainees.get(1).get("traineeId"));
        long events = events();

        JsonNode second = csv("?dryRun=false", LIST);
        assertThat(second.get("unchanged").asInt()).as(second.toString()).isEqualTo(4);
        assertThat(second.get("accepted").asInt()).isZero();
        JsonNode asXlsx =
                json(
                        hr().upload(
                                        IMPORT + "?dryRun=false&filename=List.XLSX",
                                        "application/octet-stream",
                                        xlsx()));
        assertThat(asXlsx.get("unchanged").asInt()).as(asXlsx.toString()).isEqualTo(1);
        assertThat(events()).isEqualTo(events);
        seen(
                "/api/programmes/" + trainees.get(1).get("programmeId").asString(),
                answer -> answer.text().contains("[\"730\",\"615\",\"741\"]"));
    }

    /** The first row of the list, with a day that is a day. */
    private static byte[] xlsx() {
        return SheetWriter.xlsx(
                HEADINGS,
                List.of(
                        Arrays.<@Nullable Object>asList(
                                "I-1",
                                "Kim Testesen",
                                "010199-4001",
                                "KBU",
                                LocalDate.of(2027, 3, 1),
                                null,
                                "730",
                                null,
                                null,
                                "x")));
    }

    @Test
    void every_fault_is_listed_by_row_and_column_and_no_value_is_repeated() {
        JsonNode report =
                csv(
                        "?dryRun=true",
                        """
                        I-10;Xi Testesen;320199-4010;KBU;2027-03-01;;730;;;x
                        I-11;Xi Testesen1;010199-4011;KBU;2027-03-01;;;;;
                        I-12;Xi Testesen;010199-4012;KBU;30-02-2027;;730;;;x
                        I-13;Xi Testesen;010199-4013;surgery;2027-03-01;;730;;;x
                        I-14;Xi Testesen;010199-4014;INTRODUCTION;2027-03-01;6,5;;730,730;;
                        I-15;Xi Testesen;010199-4015;INTRODUCTION;2027-03-01;6;;730,999;;
                        I-15;Xi Testesen;010199-4015;INTRODUCTION;2027-03-01;6;;;;
                        I-16;=A1;010199-4016;INTRODUCTION;2027-03-01;6;;;;
                        I-17;Xi Testesen;010199-4017;SPECIALIST_TRAINING;2027-03-01;;;;nowhere;horsens
                        EXAMPLE-1;Xi Testesen;010199-4018;INTRODUCTION;2027-03-01;6;;;;
                        I-18;Xi Testesen;101190-123;INTRODUCTION;2027-03-01;6;;;;
                        I-19;Xi Testesen;290200-0123;INTRODUCTION;2027-03-01;6;;;;
                        I-21;Xi Testesen;010199-4019;INTRODUCTION;2067-03-01;6;;;;
                        """);

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
        assertFault(report, 12, "cpr", "six digits, a hyphen and four digits");
        assertFault(report, 13, "cpr", "29 February of a year without one");
        assertFault(report, 14, "start day", "lies outside");
        assertThat(report.toString()).doesNotContain("Testesen", "010199", "320199");
    }

    @Test
    void a_row_can_bind_its_programme_to_municipalities() {
        String plain = "I-40;Fy Testesen;010199-4040;INTRODUCTION;2027-03-01;6;;;;";
        assertThat(csv("?dryRun=false", plain + "\n").get("accepted").asInt()).isEqualTo(1);

        JsonNode bounded = bounded("?dryRun=false", plain + ";741, 730");
        assertThat(bounded.get("accepted").asInt()).as(bounded.toString()).isEqualTo(1);
        seen(
                "/api/programmes/" + bounded.at("/trainees/0/programmeId").asString(),
                answer -> answer.text().contains("\"boundedTo\":[\"730\",\"741\"]"));
        JsonNode again = bounded("?dryRun=false", plain + ";730,741");
        assertThat(again.get("unchanged").asInt()).as(again.toString()).isEqualTo(1);
        assertFault(bounded("", plain + ";730,999"), 2, "bounded to", "no municipality 999");
        assertFault(bounded("", plain + ";730,730"), 2, "bounded to", "stands twice");
    }

    private JsonNode bounded(String query, String row) {
        String file = String.join(";", HEADINGS) + ";Bounded to\n" + row + "\n";
        return json(hr().upload(IMPORT + query, CSV, file.getBytes(StandardCharsets.UTF_8)));
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
                        """
                        I-20;Yo Testesen;010199-4020;INTRODUCTION;2027-03-01;6;;;;
                        I-21;Yo Testesen;01019A-4020;INTRODUCTION;2027-03-01;6;;;;
                        """);
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.get("refused").asInt()).isEqualTo(1);

        JsonNode otherwise =
                csv(
                        "?dryRun=false",
                        "I-20;Yo Testesen;010199-4020;INTRODUCTION;2027-03-01;12;;;;\n");
        assertThat(otherwise.get("refused").asInt()).isEqualTo(1);
        assertThat(otherwise.get("faults").toString()).contains("is planned as INTRODUCTION");
        JsonNode another =
                csv("?dryRun=true", "I-20;Zo Testesen;010199-4021;INTRODUCTION;2027-03-01;6;;;;\n");
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
        assertThat(upload("?dryRun=maybe", xlsx()).status()).isEqualTo(400);
        assertThat(api.as(Role.COORDINATOR).upload(IMPORT, XLSX, xlsx()).status()).isEqualTo(403);
        assertThat(api.upload(IMPORT, XLSX, xlsx()).status()).isEqualTo(401);
    }

    private static byte[] tooManyRows() {
        return SheetWriter.csv(
                HEADINGS, IntStream.range(0, 5_001).mapToObj(i -> List.of("I-" + i)).toList());
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

    private JsonNode csv(String query, String rows) {
        String file = String.join(";", HEADINGS) + "\n" + rows;
        return json(hr().upload(IMPORT + query, CSV, file.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
