package dk.fordel.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.practice.Address;
import dk.fordel.registry.practice.OrganisationType;
import dk.fordel.registry.practice.OwnerKind;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Profile;
import dk.fordel.registry.practice.Reference;
import dk.fordel.registry.practice.Tutor;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.testing.Api;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Commands a second, one after another: over HTTP, through the aggregate, and plain JDBC inserts of
 * the same rows, in turn and in the same run. Run by {@code make bench}; no test.
 */
@FordelTest
class CommandBench {

    private static final int COMMANDS = 200;
    private static final int ROUNDS = 5;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Autowired Api api;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Environment environment;

    private int reference;

    @Test
    void measure() throws Exception {
        plainTable();
        Api hr = api.as(Role.HR_OFFICE);
        var plain = new TransactionTemplate(transactions);
        IntConsumer http =
                n -> assertThat(hr.post("/api/practices", body(n)).status()).isEqualTo(201);
        IntConsumer aggregate = n -> commands.sendAndWait(command(n));
        IntConsumer jdbc = n -> plain.executeWithoutResult(status -> insertRowsOf(n));
        double[][] rates = new double[3][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // the first warms up
            double overHttp = rate(http);
            int written = reference;
            double throughAggregate = rate(aggregate);
            reference = written; // the same practices' rows once more
            double asRows = rate(jdbc);
            if (round >= 0) {
                rates[0][round] = overHttp;
                rates[1][round] = throughAggregate;
                rates[2][round] = asRows;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Machine: %d processors, load %.1f; 1 client, %d commands a round, %d rounds, 2 rows a command, fsync on.%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                COMMANDS,
                ROUNDS);
        print("over HTTP", rates[0], rates[2]);
        print("through the aggregate", rates[1], rates[2]);
        print("plain JDBC inserts", rates[2], rates[2]);
    }

    private double rate(IntConsumer one) {
        long begun = System.nanoTime();
        for (int i = 0; i < COMMANDS; i++) {
            one.accept(++reference);
        }
        return COMMANDS / ((System.nanoTime() - begun) / 1e9);
    }

    private static void print(String what, double[] rates, double[] beside) {
        Arrays.sort(rates);
        double[] sorted = beside.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-22s %6.0f commands/s (min %.0f, max %.0f), %.2f of plain inserts%n",
                what,
                rates[ROUNDS / 2],
                rates[0],
                rates[ROUNDS - 1],
                rates[ROUNDS / 2] / sorted[ROUNDS / 2]);
    }

    private void plainTable() throws Exception {
        try (var owner =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("FORDEL_DB_URL"),
                                environment.getRequiredProperty("FORDEL_DB_OWNER_USER"),
                                environment.getRequiredProperty("FORDEL_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    create table plain_event (
                        global_index bigint generated always as identity primary key,
                        aggregate_id text not null, sequence_number bigint not null, aggregate_type text not null,
                        event_id uuid not null unique, payload_type text not null, payload_revision text,
                        payload text not null, metadata text not null, recorded_at timestamptz not null,
                        unique (aggregate_id, sequence_number))
                    """);
            statement.execute(
                    "grant select, insert on plain_event to "
                            + environment.getRequiredProperty("FORDEL_DB_USER"));
        }
    }

    private void insertRowsOf(int n) {
        int rows =
                sql.sql(
                                """
                                insert into plain_event (aggregate_id, sequence_number, aggregate_type, event_id, payload_type,
                                                         payload_revision, payload, metadata, recorded_at)
                                select aggregate_id, sequence_number, aggregate_type, event_id, payload_type,
                                       payload_revision, payload, metadata, recorded_at
                                from domain_event where aggregate_id = :id order by sequence_number
                                """)
                        .param("id", PracticeId.of(reference(n)).toString())
                        .update();
        assertThat(rows).isEqualTo(2);
    }

    private static Reference reference(int n) {
        return new Reference("BENCH-" + n);
    }

    private static Object body(int n) {
        return Api.object(
                "reference", reference(n).value(),
                "providerNumber", "123456",
                "name", "Lægehuset",
                "address", "Benchvej 1",
                "postcode", "8900",
                "municipality", "730",
                "organisationType", "SOLO",
                "ownerKind", "SOLO",
                "setting", "URBAN",
                "deprivation", "LOW",
                "complexity", "LOW",
                "capacity", 1,
                "tutors", 1,
                "registeredOn", SINCE.toString());
    }

    private static Register command(int n) {
        return new Register(
                PracticeId.of(reference(n)),
                new Profile(
                        reference(n),
                        "123456",
                        "Lægehuset",
                        new Address("Benchvej 1", "8900", new MunicipalityCode("730")),
                        OrganisationType.SOLO,
                        OwnerKind.SOLO,
                        new PatientBase(Setting.URBAN, Level.LOW, Level.LOW)),
                1,
                SINCE,
                List.of(new Tutor(1, Period.since(SINCE), Qualification.UNSTATED)),
                new Mandate(
                        Role.HR_OFFICE, "HR education office", null, "DRRLV", Mandate.BEK_1706));
    }
}
