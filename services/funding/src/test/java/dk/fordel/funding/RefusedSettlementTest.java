package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is not settled, and who may not settle. */
class RefusedSettlementTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);

    @Test
    void every_fault_of_a_file_is_named_and_nothing_is_settled() {
        InstructionId held = story.confirmed("PHASE_3", "2025-01-01", "2025-12-31", ELM_ROAD, null);
        InstructionId later =
                story.confirmed("PHASE_3", "2026-01-01", "2026-12-31", ELM_ROAD, null);
        String csv =
                String.join(
                        "\n",
                        "instruction;placement;salary;salaryOre",
                        held + ";;41.234,56;",
                        held + ";;1,00;",
                        later + ";;40000,00;",
                        UUID.randomUUID() + ";;40000,00;",
                        ";not-an-id;40000,00;",
                        held + ";;40.000;",
                        held + ";;-1,00;",
                        held + ";;1,234;",
                        held + ";;100,00;10000",
                        ";;100,00;",
                        held + ";;=1+1;");
        for (String step : List.of("dry-run", "close")) {
            Answer answer = story.salaries("2025-03", step, csv);
            assertThat(answer.status()).isEqualTo(step.equals("close") ? 400 : 200);
            List<String> faults = new ArrayList<>();
            answer.json()
                    .get("report")
                    .get("faults")
                    .forEach(f ->
                            faults.add(f.get("row").asInt() + " " + f.get("reason").asString()));
            assertThat(faults)
                    .hasSize(11)
                    .anyMatch(f -> f.startsWith("2 Row 3 is a salary for the same instruction"))
                    .anyMatch(f -> f.startsWith("3 Row 2 is a salary for the same instruction"))
                    .anyMatch(f -> f.startsWith("4 On no day of 2025-03 does instruction"))
                    .anyMatch(f -> f.startsWith("5 There is no payroll instruction"))
                    .anyMatch(f -> f.startsWith("6 An id looks like"))
                    .anyMatch(f -> f.startsWith("7 '40.000' can be read in two ways"))
                    .anyMatch(f -> f.startsWith("8 "))
                    .anyMatch(f -> f.startsWith("9 "))
                    .anyMatch(f -> f.startsWith("10 Write the salary in kroner or in øre"))
                    .anyMatch(f -> f.startsWith("11 Name the instruction or the placement"))
                    .anyMatch(f -> f.startsWith("12 "));
        }
        assertThat(story.hrOffice().get("/api/months/2025-03").json().get("state").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void bad_requests_are_answered_in_words() {
        assertThat(story.salaries("2025-03", "close", "").status()).isEqualTo(400);
        assertThat(story.salaries("2025-03", "close", "instruction;salary\n").status())
                .isEqualTo(400);
        assertThat(story.salaries("2025-03", "close", "%PDF-1.7").text())
                .contains("not a spreadsheet");
        assertThat(story.salaries("2025-03", "close", "x".repeat(12_000_000)).status())
                .isEqualTo(413);
        assertThat(story.salaries("2025-03", "close", "x".repeat(10_500_000)).status())
                .isEqualTo(413);
        assertThat(story.salaries("2025-13", "close", "x").text())
                .contains("A month is written like");
        assertThat(story.hrOffice().post("/api/months/2025-03/close", "{}").status())
                .isEqualTo(415);
        assertThat(story.hrOffice().get("/api/months/2025-03/file").status()).isEqualTo(404);
        assertThat(story.hrOffice().get("/api/months/2025-03/entries?after=zzz").status())
                .isEqualTo(400);
        var none =
                object(
                        "corrections",
                        List.of(object("entry", UUID.randomUUID(), "salaryOre", 1, "reason", "x")));
        Answer open = story.hrOffice().post("/api/months/2025-03/corrections", none);
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.text()).contains("2025-03 is not closed");
        assertThat(story.hrOffice().post("/api/terms", object("kind", "PHASE_9")).status())
                .isEqualTo(400);
    }

    @Test
    void each_role_does_only_its_own() {
        byte[] csv = "instruction;salary\n".getBytes();
        assertThat(api.get("/api/terms").status()).isEqualTo(401);
        for (Role role :
                List.of(Role.COORDINATOR, Role.TRAINEE, Role.TUTOR_PRACTICE, Role.OTHER_REGION)) {
            assertThat(api.as(role, "randers").get("/api/instructions").status()).isEqualTo(403);
            assertThat(api.as(role, "randers").get("/api/months/2025-03/entries").status())
                    .isEqualTo(403);
            assertThat(
                            api.as(role, "randers")
                                    .upload("/api/months/2025-03/supplements", "text/csv", csv)
                                    .status())
                    .isEqualTo(403);
            assertThat(
                            api.as(role, "randers")
                                    .upload("/api/months/2025-03/close", "text/csv", csv)
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(api.as(Role.AUDITOR).get("/api/instructions").status()).isEqualTo(200);
        assertThat(
                        api.as(Role.AUDITOR)
                                .upload("/api/months/2025-03/dry-run", "text/csv", csv)
                                .status())
                .isEqualTo(403);
        assertThat(api.as(Role.PAYROLL).post("/api/terms", "{}").status()).isEqualTo(403);
        assertThat(
                        api.as(Role.PAYROLL)
                                .upload("/api/months/2025-03/dry-run", "text/csv", csv)
                                .status())
                .isEqualTo(200);
    }
}
