package dk.fordel.servers;

import static dk.fordel.servers.PostgresServerTest.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

class ServiceDatabasesTest {

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.temporary();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_owner_makes_tables_and_the_service_only_uses_what_it_is_granted() throws Exception {
        var database =
                ServiceDatabases.ensure(
                        server.adminUrl(),
                        "practice-registry",
                        "owner's secret",
                        "app's \\ secret");

        answer(asOwner(database), "create table practice (name text); select 'made'");
        answer(
                asOwner(database),
                "grant select on practice to practice_registry_app; select 'granted'");

        assertThat(answer(asApp(database), "select count(*) from practice")).isEqualTo("0");
        assertThatThrownBy(() ->
                        answer(
                                asApp(database),
                                "insert into practice values ('Elm Road') returning name"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table practice");
        assertThatThrownBy(() -> answer(asApp(database), "create table own (name text); select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() ->
                        answer(asApp(database), "create temporary table own (name text); select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void asking_again_keeps_the_data_and_takes_the_new_passwords() throws Exception {
        var first = ServiceDatabases.ensure(server.adminUrl(), "funding", "one", "two");
        answer(
                asOwner(first),
                "create table terms (øre bigint); insert into terms values (1) returning øre");

        var second = ServiceDatabases.ensure(server.adminUrl(), "funding", "three", "four");

        assertThat(answer(asOwner(second), "select øre from terms")).isEqualTo("1");
        assertThatThrownBy(() -> answer(asOwner(first), "select 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void no_service_enters_the_database_of_another() {
        var allocation = ServiceDatabases.ensure(server.adminUrl(), "allocation", "a", "b");
        var trainees = ServiceDatabases.ensure(server.adminUrl(), "trainee-lifecycle", "c", "d");

        assertThatThrownBy(() ->
                        answer(
                                trainees.url() + "?user=" + allocation.user() + "&password=b",
                                "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void a_name_that_is_no_service_name_is_refused() {
        assertThatThrownBy(() -> ServiceDatabases.ensure(server.adminUrl(), "x\"; drop", "a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no service name");
    }

    private static String asOwner(ServiceDatabase database) {
        return database.url()
                + "?user="
                + database.owner()
                + "&password="
                + encoded(database.ownerPassword());
    }

    private static String asApp(ServiceDatabase database) {
        return database.url()
                + "?user="
                + database.user()
                + "&password="
                + encoded(database.password());
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }
}
