package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.servers.PostgresServer;
import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.DriverManager;
import java.util.Map;

/** The step that holds the owner's password, and the service that does not. */
class MigrationsTest {

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
    void a_service_without_the_owners_password_starts_on_a_database_that_was_brought_up_to_date() {
        ServiceDatabase database = database("ready");

        assertThat(Migrations.run(database.migrationEnvironment())).isZero();
        assertThat(Migrations.run(database.migrationEnvironment())).isZero();

        startOn(database);
    }

    @Test
    void a_service_on_a_database_that_was_not_brought_up_to_date_says_which_step_is_missing() {
        assertThatThrownBy(() -> startOn(database("empty")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1.1 (event store)")
                .hasMessageContaining("Run the migrations first")
                .hasMessageContaining("dk.fordel.eventstore.Migrations");
    }

    @Test
    void the_service_may_see_the_history_of_migrations_and_not_change_it() throws Exception {
        ServiceDatabase database = database("history");
        Migrations.run(database.migrationEnvironment());

        try (var service =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from flyway_schema_history"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_step_says_what_it_was_not_told_and_what_the_database_answered() {
        assertThat(Migrations.run(database("untold").environment())).isEqualTo(1);

        var wrong = database("wrong").migrationEnvironment();
        wrong.put("FORDEL_DB_OWNER_PASSWORD", "guess");
        assertThat(Migrations.run(wrong)).isEqualTo(1);
    }

    private static ServiceDatabase database(String name) {
        return ServiceDatabases.ensure(server.adminUrl(), "migrations-" + name, "o", "a");
    }

    /** As Boot does with what {@code defaults.properties} says. */
    private static void startOn(ServiceDatabase database) {
        new MigrationsAutoConfiguration()
                .migrations("")
                .migrate(
                        Flyway.configure()
                                .dataSource(database.url(), database.user(), database.password())
                                .locations("classpath:db/migration")
                                .outOfOrder(true)
                                .placeholders(Map.of("app", database.user()))
                                .load());
    }
}
