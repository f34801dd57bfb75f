package dk.fordel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** When a month can be closed, and which files are one and the same (PAY-2). */
class ClosedOnceTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);

    @Test
    void a_month_that_is_not_over_cannot_be_closed_and_the_dry_run_says_so_too() {
        InstructionId id = story.confirmed("PHASE_2", "2026-03-01", "2028-03-31", ELM_ROAD, null);
        String csv = "instruction;salary\n%s;40000,00\n".formatted(id);

        for (String month : new String[] {"2028-02", "2026-03"}) {
            for (String step : new String[] {"close", "dry-run"}) {
                Answer early = story.salaries(month, step, csv);
                assertThat(early.status()).as(month + " " + step).isEqualTo(409);
                assertThat(early.text()).contains("PAY-2", month + " is not over");
            }
        }
        assertThat(story.hrOffice().get("/api/months/2028-02").text()).contains("OPEN");
    }

    @Test
    void a_dry_run_of_a_closed_month_is_refused_as_closing_it_is() {
        InstructionId id = story.confirmed("PHASE_2", "2024-05-01", "2024-10-31", ELM_ROAD, null);
        String csv = "instruction;salary\n%s;40000,00\n".formatted(id);
        Answer closed = story.salaries("2024-05", "close", csv);
        String other = csv.replace("40000,00", "40001,00");

        Answer real = story.salaries("2024-05", "close", other);
        Answer dry = story.salaries("2024-05", "dry-run", other);
        assertThat(real.status()).isEqualTo(409);
        assertThat(dry.status()).isEqualTo(409);
        assertThat(dry.json().get("detail")).isEqualTo(real.json().get("detail"));

        Answer same = story.salaries("2024-05", "dry-run", csv);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.json().get("fileNumber")).isEqualTo(closed.json().get("fileNumber"));
    }

    @Test
    void the_same_salaries_in_other_line_ends_order_or_notation_are_the_same_file() {
        InstructionId one = story.confirmed("PHASE_2", "2024-06-01", "2024-10-31", ELM_ROAD, null);
        InstructionId two = story.confirmed("PHASE_3", "2024-06-01", "2024-10-31", ELM_ROAD, null);
        String csv = "instruction;salary\n%s;40.000,33\n%s;50000,00\n".formatted(one, two);
        Answer closed = story.salaries("2024-06", "close", csv);
        assertThat(closed.status()).isEqualTo(201);

        for (String again :
                new String[] {
                    csv.replace("\n", "\r\n"),
                    csv.replace("40.000,33", "40000,33"),
                    csv.strip(),
                    "\ufeff" + csv,
                    csv + " \n\n",
                    "salaryOre,instruction\n5000000,%s\n4000033,%s\n".formatted(two, one)
                }) {
            Answer answer = story.salaries("2024-06", "close", again);
            assertThat(answer.status()).as(again).isEqualTo(201);
            assertThat(answer.text()).isEqualTo(closed.text());
        }
        assertThat(story.salaries("2024-06", "close", csv.replace("33", "34")).status())
                .isEqualTo(409);
    }
}
