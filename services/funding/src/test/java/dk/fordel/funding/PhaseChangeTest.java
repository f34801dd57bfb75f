package dk.fordel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** A phase that changes within a month has its own share on its own days (PAY-1, PAY-2). */
class PhaseChangeTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);
    private static final UUID HARBOUR = new UUID(0, 0xa2);

    @Test
    void a_phase_change_in_one_row_is_a_fault_that_asks_for_a_row_for_each_phase() {
        UUID trainee = UUID.randomUUID();
        InstructionId phase2 =
                story.confirmedFor(trainee, "PHASE_2", "2024-11-01", "2024-11-10", ELM_ROAD);
        InstructionId phase3 =
                story.confirmedFor(trainee, "PHASE_3", "2024-11-11", "2026-10-31", HARBOUR);

        Answer one =
                story.salaries(
                        "2024-11", "close", "instruction;salary\n%s;45000,01\n".formatted(phase2));
        assertThat(one.status()).isEqualTo(400);
        assertThat(one.json().get("report").get("faults").get(0).get("reason").asString())
                .contains(
                        "PHASE_3 from 2024-11-11 to 2024-11-30",
                        phase3.toString(),
                        "give each its own row");

        Answer split =
                story.salaries(
                        "2024-11",
                        "close",
                        "instruction;salary\n%s;15000,01\n%s;30000,00\n".formatted(phase2, phase3));

        assertThat(split.status()).as(split.text()).isEqualTo(201);
        assertThat(split.json().get("totals").toString())
                .isEqualTo(
                        "{\"salaryOre\":4500001,\"practiceOre\":1650000,\"regionOre\":2850001,\"honorariumOre\":0}");
    }

    @Test
    void a_phase_that_was_settled_before_needs_no_second_row_in_the_supplement() {
        UUID trainee = UUID.randomUUID();
        InstructionId phase2 =
                story.confirmedFor(trainee, "PHASE_2", "2025-12-01", "2025-12-10", ELM_ROAD);
        String first = "instruction;salary\n%s;15000,00\n".formatted(phase2);
        assertThat(story.salaries("2025-12", "close", first).status()).isEqualTo(201);
        InstructionId phase3 =
                story.confirmedFor(trainee, "PHASE_3", "2025-12-11", "2026-10-31", HARBOUR);

        Answer added =
                story.salaries(
                        "2025-12",
                        "supplements",
                        "instruction;salary\n%s;30000,00\n".formatted(phase3));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().get("totals").get("practiceOre").asLong()).isEqualTo(1_170_000);
    }
}
