package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.testing.Api.Answer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Numbers without a gap (PAY-6), and views that are only a shape of history. */
class NumbersAndViewsTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);

    @Test
    void months_closed_at_once_get_numbers_without_a_gap() throws Exception {
        InstructionId id = story.confirmed("PHASE_3", "2023-01-01", "2024-12-31", ELM_ROAD, null);
        String csv = "instruction;salaryOre\n%s;4000000\n".formatted(id);
        try (var at = Executors.newFixedThreadPool(2)) { // as many lists as are let in at once
            List<Future<Answer>> closings =
                    IntStream.rangeClosed(1, 12)
                            .mapToObj("2023-%02d"::formatted)
                            .map(month -> at.submit(() -> story.salaries(month, "close", csv)))
                            .toList();
            for (Future<Answer> closing : closings) {
                assertThat(closing.get().status()).isEqualTo(201);
            }
        }
        Answer refused = story.hrOffice().post("/api/months/2023-01/corrections", sayingTheSame());
        assertThat(refused.text()).contains("says the same already");
        assertThat(story.salaries("2022-12", "close", csv).status()).isEqualTo(400);
        assertThat(story.salaries("2024-12", "close", csv.replace("4000000", "1")).status())
                .isEqualTo(201);
        story.await("/api/months/2024-12/file");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(numbers())
                                .hasSizeGreaterThanOrEqualTo(12)
                                .isEqualTo(
                                        IntStream.rangeClosed(1, numbers().size())
                                                .boxed()
                                                .toList()));
    }

    @Test
    void views_that_were_spoilt_are_rebuilt_from_history_as_they_were() {
        InstructionId id = story.confirmed("PHASE_2", "2024-01-01", "2024-06-30", ELM_ROAD, null);
        story.salaries("2024-01", "close", "instruction;salaryOre\n%s;4000001\n".formatted(id));
        story.await("/api/months/2024-01/file");
        Awaitility.await().until(() -> views.all().stream().allMatch(v -> v.behind() == 0));
        Map<String, List<Map<String, Object>>> before = rows();
        sql.sql("update terms_version set practice_share_basis_points = 1").update();
        sql.sql("update instruction_stay set practice_id = :wrong")
                .param("wrong", new UUID(0, 1))
                .update();
        sql.sql("update instruction_revision set what = 'GONE'").update();
        sql.sql("update settled_line set region_ore = 0").update();
        sql.sql("update settlement_file set content = ''").update();
        sql.sql("delete from settled_month").update();
        List.of("terms", "instructions", "settlements").forEach(views::rebuild);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    private Map<String, Object> sayingTheSame() {
        Answer entries = story.awaitUntil("/api/months/2023-01/entries", "entryId");
        String entry = entries.json().get("items").get(0).get("entryId").asString();
        return object(
                "corrections",
                List.of(object("entry", entry, "salaryOre", 4_000_000, "reason", "no reason")));
    }

    private List<Integer> numbers() {
        return sql.sql("select number from settlement_file order by number")
                .query(Integer.class)
                .list();
    }

    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (String table :
                List.of(
                        "terms_version",
                        "instruction",
                        "instruction_revision",
                        "instruction_stay",
                        "settled_month",
                        "settled_entry",
                        "settled_line",
                        "settlement_file")) {
            rows.put(
                    table,
                    sql.sql("select * from " + table + " order by 1, 2, 3").query().listOfRows());
        }
        return rows;
    }
}
