package dk.fordel.trainee.registration;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stays from before a trainee was known, one by one and as a list. */
class EarlierStaysOverHttpTest extends RunningService {

    private static final String CSV = "text/csv";
    private static final String IMPORT = "/api/trainees/earlier-stays/import";
    private static final String HEADINGS =
            "Reference;Kind;First day;Last day;Organisation type;Setting;Deprivation;Complexity\n";

    @Test
    void an_earlier_stay_is_listed_with_the_trainee_and_told_to_others() {
        UUID trainee = register("E-1", "Test Testesen", "010199-5001");
        UUID stay = recorded(trainee, kbu("2024-08-31", "SOLO"));
        assertThat(recorded(trainee, kbu("2024-08-31", "SOLO"))).isEqualTo(stay);
        assertThat(recorded(trainee, kbu("2024-09-30", "PARTNERSHIP"))).isEqualTo(stay);

        assertThat(
                        facts.await(
                                TraineeEvent.TOPIC,
                                EarlierStayRecorded.class,
                                fact ->
                                        fact.stayId().equals(stay)
                                                && fact.organisationType().equals("PARTNERSHIP")))
                .isEqualTo(
                        new EarlierStayRecorded(
                                trainee,
                                stay,
                                "KBU",
                                LocalDate.of(2024, 3, 1),
                                LocalDate.of(2024, 9, 30),
                                "PARTNERSHIP",
                                "RURAL",
                                null,
                                "HIGH"));
        JsonNode listed =
                seen("/api/trainees/" + trainee, answer -> answer.text().contains("2024-09-30"))
                        .json()
                        .get("earlierStays");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).get("stayId").asString()).isEqualTo(stay.toString());
        assertThat(
                        sql.sql("select count(*) from domain_event where aggregate_id = :id")
                                .param("id", trainee.toString())
                                .query(Integer.class)
                                .single())
                .as("registered, recorded, recorded otherwise")
                .isEqualTo(3);
    }

    private UUID recorded(UUID trainee, Map<String, Object> stay) {
        Answer answer = hr().post("/api/trainees/" + trainee + "/earlier-stays", stay);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return UUID.fromString(answer.json().get("stayId").asString());
    }

    private static Map<String, Object> kbu(String to, String organisation) {
        return object(
                "kind", "KBU",
                "from", "2024-03-01",
                "to", to,
                "organisationType", organisation,
                "setting", "RURAL",
                "complexity", "HIGH");
    }

    @Test
    void what_cannot_be_is_refused_in_words_and_by_role() {
        UUID trainee = register("E-2", "Test Testesen", "010199-5002");
        String path = "/api/trainees/" + trainee + "/earlier-stays";
        recorded(trainee, kbu("2024-08-31", "SOLO"));

        var overlapping = kbu("2024-08-31", "SOLO");
        overlapping.put("kind", "INTRODUCTION");
        Answer refused = hr().post(path, overlapping);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("rule").asString()).isEqualTo("SOFT-3");
        assertThat(refused.json().get("detail").asString())
                .contains("INTRODUCTION from 2024-03-01", "overlaps the earlier stay KBU");
        Answer backwards = hr().post(path, kbu("2024-02-29", "SOLO"));
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.json().get("errors").toString()).contains("\"to\"");
        assertThat(hr().post(path, kbu("2024-08-31", "CLINIC")).status()).isEqualTo(400);
        assertThat(hr().post(path, object("kind", "KBU")).status()).isEqualTo(400);
        String nobody = "/api/trainees/" + UUID.randomUUID() + "/earlier-stays";
        assertThat(hr().post(nobody, kbu("2024-08-31", "SOLO")).status()).isEqualTo(404);
        assertThat(trainee(trainee).post(path, kbu("2024-08-31", "SOLO")).status()).isEqualTo(403);
        assertThat(api.as(Role.COORDINATOR).post(path, overlapping).status()).isEqualTo(403);
        person("DELETE", TestTokens.of(Role.HR_OFFICE), trainee, "asked to be");
        assertThat(hr().post(path, kbu("2024-08-31", "SOLO")).status()).isEqualTo(409);
    }

    @Test
    void a_list_of_stays_is_imported_once_under_any_reference_of_the_trainee() {
        UUID trainee = register("E-3", "Test Testesen", "010199-5003");
        plan(introduction("E-3-intro", trainee));
        String list =
                """
                E-3;KBU;1/3/2024;31-08-2024;solo;rural;;high
                E-3-intro;introduction;2024-09-01;2025-02-28;Partnership;;;
                """;
        long before = events();
        JsonNode dry = upload("", list);
        assertThat(dry.get("dryRun").asBoolean()).isTrue();
        assertThat(dry.get("accepted").asInt()).as(dry.toString()).isEqualTo(2);
        assertThat(events()).isEqualTo(before);

        assertThat(upload("?dryRun=false", list).get("accepted").asInt()).isEqualTo(2);
        assertThat(events()).isEqualTo(before + 2);
        assertThat(upload("?dryRun=false", list).get("unchanged").asInt()).isEqualTo(2);
        assertThat(events()).isEqualTo(before + 2);
        seen("/api/trainees/" + trainee, answer -> answer.json().get("earlierStays").size() == 2);
    }

    @Test
    void every_fault_of_a_list_is_told_by_row_and_the_good_rows_are_kept() {
        register("E-4", "Test Testesen", "010199-5004");
        JsonNode report =
                upload(
                        "?dryRun=false",
                        """
                        E-4;KBU;2024-03-01;2024-08-31;SOLO;;;
                        E-4;INTRODUCTION;2024-08-31;2025-02-28;SOLO;;;
                        E-4;KBU;2024-03-01;2024-08-31;PARTNERSHIP;;;
                        Test Testesen;KBU;2024-03-01;2024-08-31;SOLO;;;
                        E-99;PHASE_1;2026-03-01;2026-02-28;SOLO;;;
                        E-4;PHASE_1;2026-03-01;2026-08-31;010199-5004;;;
                        EXAMPLE-1;KBU;2024-09-01;2025-02-28;SOLO;;;
                        E-4;PHASE_1;2030-03-01;2030-08-31;SOLO;;;
                        """);
        assertThat(report.get("accepted").asInt()).as(report.toString()).isEqualTo(1);
        assertFault(report, 3, "overlaps the earlier stay KBU");
        assertFault(report, 4, "Row 2 already says this");
        assertFault(report, 5, "A reference has 1 to 40");
        assertFault(report, 6, "Import the trainee first");
        assertFault(report, 6, "is not between the first day");
        assertFault(report, 7, "SOLO, PARTNERSHIP");
        assertFault(report, 8, "example of the template");
        assertFault(report, 9, "lies outside");
        assertThat(report.toString()).doesNotContain("Testesen", "010199");
    }

    private static void assertFault(JsonNode report, int row, String reason) {
        assertThat(report.get("faults").valueStream())
                .as("row %d", row)
                .anySatisfy(fault -> {
                    assertThat(fault.get("row").asInt()).isEqualTo(row);
                    assertThat(fault.get("reason").asString()).contains(reason);
                });
    }

    @Test
    void the_list_and_its_template_are_for_the_office_alone() {
        Answer template = hr().get(IMPORT + "/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.header("Content-Disposition")).contains("earlier-stays.xlsx");
        assertThat(template.text()).startsWith("PK");
        byte[] none = HEADINGS.getBytes(StandardCharsets.UTF_8);
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.TRAINEE)) {
            assertThat(api.as(role).upload(IMPORT, CSV, none).status()).isEqualTo(403);
            assertThat(api.as(role).get(IMPORT + "/template").status()).isEqualTo(403);
        }
        assertThat(api.upload(IMPORT, CSV, none).status()).isEqualTo(401);
    }

    private JsonNode upload(String query, String rows) {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        Answer answer = hr().upload(IMPORT + query, CSV, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
