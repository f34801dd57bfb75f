package dk.fordel.trainee.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Unknown;
import dk.fordel.testing.SharedServers;
import dk.fordel.trainee.person.BarReason;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Sealed;
import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TraineeId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Sealing, opening and forgetting, on the tables that the service has. */
class VaultTest {

    private static final Person PERSON =
            new Person("Test Testesen", Cpr.of("010199-0001"), "test@example.org", null);

    private static JdbcClient sql;

    @TempDir private Path folder;

    @BeforeAll
    static void tables() throws IOException {
        var database = SharedServers.newDatabase("vault");
        var environment = database.migrationEnvironment();
        sql =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                environment.get("FORDEL_DB_URL"),
                                environment.get("FORDEL_DB_OWNER_USER"),
                                environment.get("FORDEL_DB_OWNER_PASSWORD")));
        try (var script =
                VaultTest.class.getResourceAsStream(
                        "/db/migration/trainee-lifecycle/V10_1__privacy.sql")) {
            String tables =
                    new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            sql.sql(tables.substring(0, tables.indexOf("grant "))).update();
        }
    }

    private Vault vault(int seed) throws IOException {
        byte[] secret = new byte[32];
        secret[0] = (byte) seed;
        return new Vault(sql, MasterKey.in(file(Base64.getEncoder().encodeToString(secret))));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("master.key"), content);
    }

    private static TraineeId somebody() {
        return new TraineeId(UUID.randomUUID());
    }

    @Test
    void what_is_sealed_is_opened_by_whoever_has_the_same_master_key() throws IOException {
        TraineeId trainee = somebody();
        SealedPerson sealed = vault(1).seal(trainee, PERSON);

        assertThat(vault(1).open(trainee, sealed)).isEqualTo(PERSON);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> vault(2).open(trainee, sealed))
                .withMessageContaining("master key");
    }

    @Test
    void the_same_words_are_equal_for_one_person_and_field_and_for_no_other() throws IOException {
        Vault vault = vault(1);
        TraineeId one = somebody();
        TraineeId other = somebody();
        Person twice = new Person("Test", Cpr.of("010199-0001"), null, null);

        assertThat(vault.seal(one, PERSON)).isEqualTo(vault.seal(one, PERSON));
        assertThat(vault.seal(one, twice).name()).isNotEqualTo(vault.seal(other, twice).name());
        PracticeId practice = new PracticeId(UUID.randomUUID());
        assertThat(vault.sealReason(one, practice, new BarReason("Test")))
                .isNotEqualTo(vault.seal(one, twice).name());
    }

    @Test
    void a_sealed_value_opens_only_as_what_it_was_sealed_as() throws IOException {
        Vault vault = vault(1);
        TraineeId trainee = somebody();
        SealedPerson sealed = vault.seal(trainee, PERSON);
        SealedPerson swapped = new SealedPerson(sealed.cpr(), sealed.name(), null, null);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> vault.open(trainee, swapped))
                .withMessageContaining("The field name does not open");
        Sealed reason =
                vault.sealReason(trainee, new PracticeId(new UUID(0, 1)), new BarReason("family"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> vault.openReason(trainee, new PracticeId(new UUID(0, 2)), reason));
    }

    @Test
    void one_cpr_number_stands_for_one_trainee() throws IOException {
        Vault vault = vault(1);
        TraineeId first = somebody();

        assertThat(vault.traineeOf(Cpr.of("020299-0001"), first)).isEqualTo(first);
        assertThat(vault.traineeOf(Cpr.of("0202990001"), somebody())).isEqualTo(first);
        assertThat(sql.sql("select blind_index from cpr_index").query(String.class).list())
                .allSatisfy(index -> assertThat(index).doesNotContain("020299"));
    }

    @Test
    void without_the_key_nothing_opens_and_nothing_is_sealed_again() throws IOException {
        Vault vault = vault(1);
        TraineeId trainee = somebody();
        vault.traineeOf(Cpr.of("030399-0001"), trainee);
        SealedPerson sealed = vault.seal(trainee, PERSON);

        vault.erase(trainee, Instant.parse("2026-03-01T12:00:00Z"));

        assertThatExceptionOfType(PersonErased.class)
                .isThrownBy(() -> vault.open(trainee, sealed))
                .withMessageContaining("were erased on 2026-03-01");
        assertThatExceptionOfType(PersonErased.class).isThrownBy(() -> vault.seal(trainee, PERSON));
        TraineeId anew = somebody();
        assertThat(vault.traineeOf(Cpr.of("030399-0001"), anew)).isEqualTo(anew);
    }

    @Test
    void nobody_is_known_who_was_not_registered() throws IOException {
        Vault vault = vault(1);
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> vault.mustKnow(somebody()));
    }

    @Test
    void a_service_without_its_master_key_or_with_another_does_not_start() throws IOException {
        var configuration = new PrivacyConfiguration();
        assertDoesNotStart(configuration, "", "needs a master key");
        assertDoesNotStart(configuration, folder.resolve("absent").toString(), "openssl rand");
        assertDoesNotStart(configuration, file("too short").toString(), "openssl rand");
        String zeros = Base64.getEncoder().encodeToString(new byte[32]);
        configuration.masterKey(sql, file(zeros).toString());
        configuration.masterKey(sql, file(zeros).toString());
        byte[] other = new byte[32];
        other[31] = 1;
        assertDoesNotStart(
                configuration,
                file(Base64.getEncoder().encodeToString(other)).toString(),
                "another master key");
    }

    private static void assertDoesNotStart(
            PrivacyConfiguration configuration, String file, String sentence) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> configuration.masterKey(sql, file))
                .withMessageContaining(sentence);
    }
}
