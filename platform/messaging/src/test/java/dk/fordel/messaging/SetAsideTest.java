package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.AsideEvent;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Unknown;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.messaging.lamp.LampApplication.Name;
import dk.fordel.messaging.lamp.LampApplication.Sparkling;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An event that the database refuses stops nobody but those that follow it in its aggregate. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SetAsideTest {

    private static final int TOO_BRIGHT = 1_000;

    @Autowired CommandGateway commands;

    @Autowired JdbcClient sql;

    @Autowired Views views;

    @AfterEach
    void mended() {
        Sparkling.mended = false;
        views.all()
                .forEach(view ->
                        views.setAsideOf(view.name())
                                .forEach(aside -> {
                                    for (long left = aside.waiting(); left >= 0; left--) {
                                        views.discard(
                                                view.name(),
                                                aside.aggregate(),
                                                "A test is over.",
                                                "test");
                                    }
                                }));
    }

    @Test
    void what_the_database_refuses_at_the_end_of_a_batch_is_set_aside_and_others_go_on() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        light(bad, TOO_BRIGHT);
        light(bad, 5);
        light(good, 6);
        await().until(() -> brightness("sparkling", good) == 6);
        assertThat(brightness("sparkling", bad)).isEqualTo(-1);
        AsideEvent aside = aside("sparkling", bad).orElseThrow();
        assertThat(aside.type()).isEqualTo("lamp.lit.v1");
        assertThat(aside.reason())
                .isEqualTo(
                        "The database refuses what the event writes: a value breaks a rule of its table (SQLSTATE 23514).");
        assertThat(aside.waiting()).isEqualTo(1);
        assertThat(views.retry("sparkling")).isZero();
        assertThat(aside("sparkling", bad)).isPresent();

        Sparkling.mended = true;
        assertThat(views.retry("sparkling")).isEqualTo(1);
        assertThat(aside("sparkling", bad)).isEmpty();
        assertThat(brightness("sparkling", bad)).isEqualTo(999);
    }

    @Test
    void what_the_database_refuses_in_the_middle_of_a_batch_is_set_aside_too() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        light(bad, TOO_BRIGHT);
        light(good, 6);
        await().until(() -> brightness("shining", good) == 6);
        assertThat(aside("shining", bad).orElseThrow().reason()).contains("SQLSTATE 23514");
    }

    @Test
    void an_event_is_discarded_with_a_reason_those_behind_it_are_taken_and_a_rebuild_knows() {
        UUID bad = UUID.randomUUID();
        light(bad, TOO_BRIGHT);
        light(bad, 5);
        await().until(() -> aside("sparkling", bad).filter(a -> a.waiting() == 1).isPresent());
        views.discard("sparkling", bad.toString(), "Lamps of this kind do not exist.", "admin");
        assertThat(views.retry("sparkling")).isEqualTo(1);
        assertThat(brightness("sparkling", bad)).isEqualTo(5);
        assertThat(
                        sql.sql(
                                        """
                                        select d.reason || ' ' || d.discarded_by from view_discard d
                                        join domain_event e using (event_id) where e.aggregate_id = :lamp
                                        """)
                                .param("lamp", bad.toString())
                                .query(String.class)
                                .single())
                .isEqualTo("Lamps of this kind do not exist. admin");
        views.rebuild("sparkling");
        assertThat(brightness("sparkling", bad)).isEqualTo(5);
        assertThat(aside("sparkling", bad)).isEmpty();
        assertThatThrownBy(() -> views.discard("sparkling", bad.toString(), "Again.", "admin"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void the_reason_names_nothing_of_what_the_event_says() {
        UUID bad = UUID.randomUUID();
        commands.sendAndWait(new Name(bad, "Ms. Hansen", LocalDate.of(999_999_999, 1, 1)));
        UUID other = UUID.randomUUID();
        Sparkling.refused = other;
        light(other, 1);
        await().until(() ->
                aside("sparkling", bad).isPresent() && aside("sparkling", other).isPresent());
        Sparkling.refused = null;
        assertThat(aside("sparkling", bad).orElseThrow().reason())
                .contains("a day or an instant lies beyond what it can keep (SQLSTATE 22008)");
        assertThat(aside("sparkling", other).orElseThrow().reason())
                .startsWith(
                        "The view could not take it: IllegalStateException at LampApplication.java:");
    }

    @Test
    void a_text_with_a_nul_of_an_earlier_release_is_shown_with_a_mark_in_its_place() {
        UUID lamp = UUID.randomUUID();
        commands.sendAndWait(new Name(lamp, "a\u0000b \\u0000", LocalDate.of(2026, 1, 1)));
        await().until(() -> name(lamp) != null);
        assertThat(name(lamp)).isEqualTo("a\ufffdb \\u0000");
        assertThat(
                        sql.sql(
                                        """
                                        select (payload ->> 'name') || ' ' || as_stored from domain_event_json
                                        where aggregate_id = :lamp
                                        """)
                                .param("lamp", lamp.toString())
                                .query(String.class)
                                .single())
                .isEqualTo("a\ufffdb \\u0000 false");
        assertThat(
                        sql.sql("select count(payload) > 0 from domain_event_json where as_stored")
                                .query(Boolean.class)
                                .single())
                .as("all other rows are shown as before")
                .isTrue();
    }

    private void light(UUID lamp, int brightness) {
        commands.sendAndWait(new Light(lamp, brightness));
    }

    private Optional<AsideEvent> aside(String view, UUID lamp) {
        return views.setAsideOf(view).stream()
                .filter(aside -> aside.aggregate().equals(lamp.toString()))
                .findFirst();
    }

    private int brightness(String view, UUID lamp) {
        return sql.sql("select brightness from %s where lamp = :lamp".formatted(view))
                .param("lamp", lamp)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    private @org.jspecify.annotations.Nullable String name(UUID lamp) {
        return sql.sql("select name from sparkling where lamp = :lamp")
                .param("lamp", lamp)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
