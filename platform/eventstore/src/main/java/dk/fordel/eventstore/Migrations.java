package dk.fordel.eventstore;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.util.Map;

/**
 * Brings a service's database up to its release: the step before the service starts, in a process
 * of its own, the only one that is given the owner's password. {@code java -cp service.jar
 * dk.fordel.eventstore.Migrations} with {@code FORDEL_DB_URL}, {@code FORDEL_DB_OWNER_USER}, {@code
 * FORDEL_DB_OWNER_PASSWORD} and {@code FORDEL_DB_USER}. Safe to repeat, and to run twice at once.
 */
public final class Migrations {

    private Migrations() {}

    /** Ends with 0 when the database is ready, with 1 and a sentence when it is not. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        try {
            var result =
                    Flyway.configure()
                            .loggers("slf4j")
                            .dataSource(
                                    named(environment, "FORDEL_DB_URL"),
                                    named(environment, "FORDEL_DB_OWNER_USER"),
                                    named(environment, "FORDEL_DB_OWNER_PASSWORD"))
                            .locations("classpath:db/migration")
                            .outOfOrder(true) // as in defaults.properties
                            .placeholders(Map.of("app", named(environment, "FORDEL_DB_USER")))
                            .load()
                            .migrate();
            System.out.println(
                    "Migrations run: %d. The database is ready."
                            .formatted(result.migrationsExecuted));
            return 0;
        } catch (FlywayException | IllegalArgumentException e) {
            System.out.println("The database cannot be brought up to date: " + e.getMessage());
            return 1;
        }
    }

    private static String named(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set.");
        }
        return value;
    }
}
