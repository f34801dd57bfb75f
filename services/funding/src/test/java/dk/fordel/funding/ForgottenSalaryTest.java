package dk.fordel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.funding.MonthSupplemented;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What was left out of a closed month is settled later; the month stays as it was (PAY-2). */
class ForgottenSalaryTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);
    private static final UUID HARBOUR = new UUID(0, 0xa2);

    @Test
    void a_forgotten_employment_is_settled_in_a_supplement_with_number_and_totals_of_its_own() {
        InstructionId paid = story.confirmed("PHASE_2", "2024-07-01", "2024-12-31", ELM_ROAD, null);
        Answer closed = story.salaries("2024-07", "close", row(paid, "40000,00"));
        Answer before = story.await("/api/months/2024-07/file");
        InstructionId forgotten =
                story.confirmed("KBU", "2024-07-16", "2024-12-31", HARBOUR, "Randers");

        Answer tried = story.salaries("2024-07", "supplements/dry-run", row(forgotten, "18000,01"));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().get("totals").get("honorariumOre").asLong()).isEqualTo(309_677);
        Answer added = story.salaries("2024-07", "supplements", row(forgotten, "18000,01"));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        int number = added.json().get("fileNumber").asInt();
        assertThat(number).isGreaterThan(closed.json().get("fileNumber").asInt());
        assertThat(added.json().get("totals").toString())
                .isEqualTo(
                        "{\"salaryOre\":1800001,\"practiceOre\":0,\"regionOre\":1800001,\"honorariumOre\":309677}");
        assertThat(story.await("/api/months/2024-07/file?number=" + number).text())
                .contains("\r\nT;1;1800001;0;1800001;309677;");
        assertThat(story.await("/api/months/2024-07/file").text()).isEqualTo(before.text());
        facts.await(
                FundingEvent.TOPIC,
                MonthSupplemented.class,
                e -> e.month().equals("2024-07") && e.sequenceNumber() == number);
        story.awaitUntil("/api/months/2024-07/entries?practice=" + HARBOUR, forgotten.toString());
        assertThat(story.salaries("2024-07", "supplements", row(forgotten, "18.000,01")).text())
                .isEqualTo(added.text());
    }

    @Test
    void a_supplement_takes_only_what_the_month_has_not_settled() {
        InstructionId paid = story.confirmed("PHASE_2", "2024-08-01", "2024-12-31", ELM_ROAD, null);
        Answer open = story.salaries("2024-08", "supplements", row(paid, "40000,00"));
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.text()).contains("2024-08 is not closed");
        story.salaries("2024-08", "close", row(paid, "40000,00"));

        Answer twice = story.salaries("2024-08", "supplements", row(paid, "41000,00"));

        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.text()).contains("is settled in 2024-08 already", "correct that entry");
    }

    @Test
    void one_bad_row_does_not_hold_a_month_up_it_is_left_out_by_name_and_supplemented_later() {
        InstructionId good = story.confirmed("PHASE_3", "2024-09-01", "2024-12-31", ELM_ROAD, null);
        InstructionId late = story.confirmed("PHASE_2", "2024-10-01", "2024-12-31", HARBOUR, null);
        String csv =
                "instruction;salary\n%s;40000,00\n%s;30000,00\nJens Jensen;x\n"
                        .formatted(good, late);
        assertThat(story.salaries("2024-09", "close", csv).text())
                .contains("nothing was settled", "?only=valid");

        Answer closed = story.salaries("2024-09", "close?only=valid", csv);

        assertThat(closed.status()).as(closed.text()).isEqualTo(201);
        assertThat(closed.json().get("totals").get("practiceOre").asLong()).isEqualTo(1_560_000);
        assertThat(closed.json().get("leftOut").get(0).toString())
                .contains("\"row\":3", late.toString(), "On no day of 2024-09");
        assertThat(closed.json().get("leftOut").get(1).toString())
                .contains("\"row\":4", "salary")
                .doesNotContain("Jens");
        assertThat(story.salaries("2024-09", "close?only=valid", csv).text())
                .isEqualTo(closed.text());
        story.awaitUntil("/api/months/2024-09", "\"settled\":false");

        story.send(
                placementOf(late),
                Confirmation.of(placementOf(late))
                        .from("2024-09-16")
                        .to("2024-12-31")
                        .in(HARBOUR)
                        .fact());
        story.awaitUntil("/api/instructions/" + late, "2024-09-16");
        Answer added = story.salaries("2024-09", "supplements", row(late, "30000,00"));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().get("totals").get("practiceOre").asLong()).isEqualTo(960_000);
        story.awaitUntil("/api/months/2024-09", "\"settled\":true");
    }

    @Test
    void two_rows_for_one_employment_are_both_left_out_and_other_words_than_valid_are_refused() {
        InstructionId twice =
                story.confirmed("PHASE_3", "2024-10-01", "2024-12-31", ELM_ROAD, null);
        InstructionId once = story.confirmed("PHASE_2", "2024-10-01", "2024-12-31", HARBOUR, null);
        String csv =
                "instruction;salary\n%s;1,00\n%s;2,00\n%s;3,00\n".formatted(twice, twice, once);
        assertThat(story.salaries("2024-10", "close?only=good", csv).status()).isEqualTo(400);

        Answer closed = story.salaries("2024-10", "close?only=valid", csv);

        assertThat(closed.json().get("totals").get("salaryOre").asLong()).isEqualTo(300);
        assertThat(closed.json().get("leftOut")).hasSize(2);
    }

    private UUID placementOf(InstructionId instruction) {
        return UUID.fromString(
                story.await("/api/instructions/" + instruction)
                        .json()
                        .get("placementId")
                        .asString());
    }

    private static String row(InstructionId instruction, String salary) {
        return "instruction;salary\n%s;%s\n".formatted(instruction, salary);
    }
}
