package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Refusal;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.messaging.lamp.LampApplication.Sparkling;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** While a view is built anew the old one is read, and it stays when the new one is not whole. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RebuildTest {

    @Autowired CommandGateway commands;

    @Autowired JdbcClient sql;

    @Autowired Views views;

    private final UUID lamp = UUID.randomUUID();

    @BeforeEach
    void aLampOfThree() {
        light(3);
        await().until(() -> brightness() == 3);
    }

    @AfterEach
    void behave() {
        Sparkling.refused = null;
        Sparkling.strays = null;
        Sparkling.held = null;
    }

    @Test
    void the_old_view_is_read_and_goes_on_until_the_new_one_is_whole() throws Exception {
        sql.sql("insert into sparkling (lamp, brightness) values (gen_random_uuid(), 123)")
                .update();
        CompletableFuture<Void> rebuild = rebuildThatIsHeld();
        assertThat(brightness()).isEqualTo(3);
        assertThat(sparkling().rebuilding()).isTrue();
        light(4);
        await().until(() -> brightness() == 4);
        assertThat(strangers()).as("the old rows").isEqualTo(1);
        release();
        rebuild.join();
        assertThat(brightness()).isEqualTo(4);
        assertThat(strangers()).as("the new rows").isZero();
        assertThat(sparkling().rebuilding()).isFalse();
        light(5);
        await().until(() -> brightness() == 5);
    }

    @Test
    void a_view_that_would_show_less_than_before_is_not_put_in_its_place() {
        Sparkling.refused = lamp;
        assertThatThrownBy(() -> views.rebuild("sparkling"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not rebuilt and stays as it was")
                .hasMessageContaining(lamp.toString())
                .hasMessageNotContaining("Hansen");
        assertThat(brightness()).isEqualTo(3);
        assertThat(sparkling().setAside()).isZero();
        assertThat(sparkling().notRebuilt()).contains("stays as it was");
        Sparkling.refused = null;
        light(4);
        await().until(() -> brightness() == 4);
        views.rebuild("sparkling");
        assertThat(sparkling().notRebuilt()).isNull();
    }

    @Test
    void what_was_set_aside_before_is_set_aside_after() {
        UUID bad = UUID.randomUUID();
        commands.sendAndWait(new Light(bad, 1_000));
        commands.sendAndWait(new Light(bad, 7));
        await().until(() -> sparkling().setAside() == 2);
        views.rebuild("sparkling");
        assertThat(sparkling().setAside()).isEqualTo(2);
        assertThat(brightness()).isEqualTo(3);
        for (int i = 0; i < 2; i++) {
            views.discard("sparkling", bad.toString(), "A test is over.", "test");
        }
        assertThat(sparkling().setAside()).isZero();
    }

    @Test
    void a_rebuild_that_is_killed_leaves_the_old_view_and_the_next_one_is_whole() throws Exception {
        CompletableFuture<Void> rebuild = rebuildThatIsHeld();
        sql.sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'fordel rebuild' and datname = current_database()
                        """)
                .query(Boolean.class)
                .list();
        release();
        assertThatThrownBy(rebuild::join).hasCauseInstanceOf(Refusal.class);
        assertThat(brightness()).isEqualTo(3);
        views.rebuild("sparkling");
        assertThat(brightness()).isEqualTo(3);
    }

    @Test
    void a_view_that_writes_what_its_reset_handler_does_not_empty_is_told_so() {
        Sparkling.strays = lamp;
        assertThatThrownBy(() -> views.rebuild("sparkling"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a table that the view's reset handler does not empty");
        assertThat(brightness()).isEqualTo(3);
        assertThat(
                        sql.sql("select brightness from shining where lamp = :lamp")
                                .param("lamp", lamp)
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
    }

    private CompletableFuture<Void> rebuildThatIsHeld() throws InterruptedException {
        Sparkling.HOLDING.drainPermits();
        Sparkling.held = new CountDownLatch(1);
        var rebuild = CompletableFuture.runAsync(() -> views.rebuild("sparkling"));
        Sparkling.HOLDING.acquire();
        return rebuild;
    }

    private static void release() {
        CountDownLatch latch = Sparkling.held;
        Sparkling.held = null;
        latch.countDown();
    }

    private Views.View sparkling() {
        return views.all().stream()
                .filter(view -> view.name().equals("sparkling"))
                .findFirst()
                .orElseThrow();
    }

    private void light(int brightness) {
        commands.sendAndWait(new Light(lamp, brightness));
    }

    private long strangers() {
        return sql.sql("select count(*) from sparkling where brightness = 123")
                .query(Long.class)
                .single();
    }

    private int brightness() {
        return sql.sql("select brightness from sparkling where lamp = :lamp")
                .param("lamp", lamp)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }
}
