package dk.fordel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.funding.instruction.InstructionId;

import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A snapshot is a shortcut: whether it is read or passed over, the events are what counts. */
class SnapshotsTest extends FundingServiceTest {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final UUID ELM_ROAD = new UUID(0, 0xe1);

    @Autowired private Serializer serializer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instruction.Instruction",
                "month.Settlement",
                "register.FileRegister",
                "terms.TermsOfPay"
            })
    void the_state_of_an_aggregate_is_written_and_read_back_whole(String name) throws Exception {
        Class<?> type = Class.forName("dk.fordel.funding." + name);
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object aggregate = constructor.newInstance();
        List<Method> evolving =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("evolve"))
                        .toList();
        assertThat(evolving).isNotEmpty();
        for (Object event : StoredEventsTest.events().toList()) {
            for (Method evolve : evolving) {
                if (evolve.getParameterTypes()[0].isInstance(event)) {
                    evolve.setAccessible(true);
                    evolve.invoke(aggregate, event);
                    Object restored = JSON.readValue(JSON.writeValueAsString(aggregate), type);
                    assertThat(restored).usingRecursiveComparison().isEqualTo(aggregate);
                }
            }
        }
    }

    @Test
    void a_snapshot_of_todays_shape_is_read_and_one_that_kept_other_fields_is_passed_over()
            throws Exception {
        InstructionId id = story.confirmed("PHASE_2", "2023-05-01", "2023-07-31", ELM_ROAD, null);
        story.salaries("2023-05", "close", salary(id, "40000,00"));
        String other = salary(id, "40001,00");
        String today =
                serializer
                        .typeForClass(Class.forName("dk.fordel.funding.month.Settlement"))
                        .getRevision();

        snapshotOfNothing("2023-05", "2");
        assertThat(story.salaries("2023-05", "dry-run", other).status()).isEqualTo(409);
        snapshotOfNothing("2023-05", today);
        var answer = story.salaries("2023-05", "dry-run", other);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void snapshotOfNothing(String month, String revision) {
        int kept =
                sql.sql(
                                """
                                insert into snapshot
                                select aggregate_id, max(sequence_number), aggregate_type, gen_random_uuid(),
                                       'dk.fordel.funding.month.Settlement', :revision,
                                       '{"month":"' || aggregate_id || '"}', '{}', now()
                                  from domain_event where aggregate_id = :month
                                 group by aggregate_id, aggregate_type
                                on conflict (aggregate_id) do update set payload_revision = excluded.payload_revision
                                """)
                        .param("month", month)
                        .param("revision", revision)
                        .update();
        assertThat(kept).isEqualTo(1);
    }

    private static String salary(InstructionId id, String kroner) {
        return "instruction;salary\n%s;%s\n".formatted(id, kroner);
    }
}
