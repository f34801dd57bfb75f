package dk.fordel.registry.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.registry.RegistryDriver;
import dk.fordel.testing.Api.Answer;

import org.axonframework.eventsourcing.Snapshotter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;

/** A practice goes on from its snapshot, as long as that holds what a practice holds today. */
class SnapshotsTest extends RegistryDriver {

    @Autowired private Snapshotter snapshotter;
    @Autowired private JdbcClient sql;

    @Test
    void a_practice_goes_on_from_what_its_snapshot_says() {
        makeASnapshotSayOtherwise("SNAPSHOT-1");
        Answer again = register("SNAPSHOT-1");
        assertThat(again.status()).as(again.text()).isEqualTo(409);
        assertThat(again.text()).contains("another capacity");
    }

    @Test
    void a_snapshot_of_a_practice_that_held_other_fields_is_passed_over() {
        UUID id = makeASnapshotSayOtherwise("SNAPSHOT-2");
        sql.sql("update snapshot set payload_revision = '3' where aggregate_id = :id")
                .param("id", id.toString())
                .update();
        Answer again = register("SNAPSHOT-2");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
    }

    /** Taken with a capacity of 2, and made to say 7, so that whoever reads it shows it. */
    private UUID makeASnapshotSayOtherwise(String reference) {
        UUID id = UUID.fromString(register(reference).json().get("id").asString());
        snapshotter.scheduleSnapshot(Practice.class, id.toString());
        await().until(() ->
                sql.sql(
                                        """
                                        update snapshot set payload = replace(payload, '"firstCapacity":2', '"firstCapacity":7')
                                        where aggregate_id = :id
                                        """)
                                .param("id", id.toString())
                                .update()
                        == 1);
        return id;
    }

    private Answer register(String reference) {
        return api.as(Role.HR_OFFICE).post("/api/practices", practice(reference, "730"));
    }
}
