package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.funding.MonthSettled;
import dk.fordel.contracts.funding.SettlementCorrected;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A month from dry run to correction (PAY-2, PAY-6). */
class SettledMonthTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);
    private static final UUID HARBOUR = new UUID(0, 0xa2);

    @Test
    void a_month_is_settled_exported_explained_and_corrected() {
        InstructionId phase2 =
                story.confirmed("PHASE_2", "2025-09-01", "2026-02-28", ELM_ROAD, null);
        InstructionId kbu = story.confirmed("KBU", "2025-09-16", "2026-02-28", HARBOUR, "Randers");
        String csv = "instruction;salary\n%s;50.000,00\n%s;18000,01\n".formatted(phase2, kbu);

        Answer dryRun = story.salaries("2025-09", "dry-run", csv);
        assertThat(dryRun.status()).isEqualTo(200);
        assertThat(dryRun.json().get("totals").get("practiceOre").asLong()).isEqualTo(1_600_000);
        assertThat(story.hrOffice().get("/api/months/2025-09").json().get("state").asString())
                .isEqualTo("OPEN");

        Answer closed = story.salaries("2025-09", "close", csv);
        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.json().get("totals").toString())
                .isEqualTo(
                        "{\"salaryOre\":6800001,\"practiceOre\":1600000,\"regionOre\":5200001,\"honorariumOre\":300000}");
        assertThat(story.salaries("2025-09", "close", csv).text()).isEqualTo(closed.text());
        Answer other = story.salaries("2025-09", "close", csv.replace("18000,01", "18000,02"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("PAY-2", "closed from another file");
        facts.await(FundingEvent.TOPIC, MonthSettled.class, e -> e.month().equals("2025-09"));

        Answer file = story.await("/api/months/2025-09/file");
        assertThat(file.text()).contains("\r\nT;2;6800001;1600000;5200001;300000;");
        assertThat(file.header("etag")).contains(closed.json().get("sha256").asString());

        Answer entries =
                story.awaitUntil("/api/months/2025-09/entries?practice=" + ELM_ROAD, "PHASE_2");
        String entry = entries.json().get("items").get(0).get("entryId").asString();
        assertThat(entries.json().get("items")).hasSize(1);
        assertThat(story.await("/api/months/2025-09/entries/" + entry).text())
                .contains("the practice bears 30/30 of 32,00 % = 16000,00 kr.");

        Map<String, Object> correction =
                object(
                        "corrections",
                        List.of(
                                object(
                                        "entry",
                                        entry,
                                        "salaryOre",
                                        5_100_000,
                                        "reason",
                                        "A step too few was counted.")));
        Answer corrected = story.hrOffice().post("/api/months/2025-09/corrections", correction);
        assertThat(corrected.status()).isEqualTo(201);
        int next = closed.json().get("fileNumber").asInt() + 1;
        assertThat(corrected.json().get("fileNumber").asInt()).isGreaterThanOrEqualTo(next);
        assertThat(corrected.json().get("totals").get("practiceOre").asLong()).isEqualTo(32_000);
        facts.await(
                FundingEvent.TOPIC,
                SettlementCorrected.class,
                e -> e.correctsEntryId().toString().equals(entry) && e.regionOre() == 68_000);
        story.awaitUntil("/api/months/2025-09/entries/" + entry, "\"correctedBy\":\"");
        assertThat(story.await("/api/months/2025-09/file").text()).isEqualTo(file.text());
    }
}
