package dk.fordel.eventstore;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

import java.util.stream.Collectors;

/**
 * A service does not change its tables, since it does not hold the owner's password: it looks
 * whether the step before it ({@link Migrations}) did, and says so in words if not. One that is
 * given the owner all the same, as tests are, changes them itself.
 */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
class MigrationsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FlywayMigrationStrategy migrations(@Value("${FORDEL_DB_OWNER_USER:}") String owner) {
        return owner.isBlank() ? MigrationsAutoConfiguration::mustBeDone : Flyway::migrate;
    }

    private static void mustBeDone(Flyway flyway) {
        var result = flyway.validateWithResult();
        if (!result.validationSuccessful) {
            throw new IllegalStateException(
                    "The database is not as this release needs it: %s. Run the migrations first, with the owner's password, in a step of their own: java -cp <the service's jar> dk.fordel.eventstore.Migrations (docs/guides/operators.md, \"Migrations\")."
                            .formatted(
                                    result.invalidMigrations.stream()
                                            .map(migration ->
                                                    "%s (%s)"
                                                            .formatted(
                                                                    migration.version,
                                                                    migration.description))
                                            .collect(Collectors.joining(", "))));
        }
    }
}
