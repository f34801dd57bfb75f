package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.trainee.BarLifted;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.SharedServers;
import dk.fordel.testing.TestTokens;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One person goes through everything that the service does, well and badly, and is then searched
 * for wherever the service leaves anything: every table, every message, every log line down to
 * debug, every answer that is not the one that was asked for the person.
 */
@ExtendWith(OutputCaptureExtension.class)
class PlaintextNowhereTest extends RunningService {

    private static final String SURNAME = "Usynligsen";
    private static final String CPR = "311299-7531";
    private static final String MAIL = "skjult.modtager";
    private static final String PHONE = "87654321";
    private static final String WHY = "sagsbehandlerens soester";
    private static final List<String> SECRETS =
            List.of(SURNAME, CPR, CPR.replace("-", ""), MAIL, PHONE, WHY);
    private static final List<String> CHATTY =
            List.of("dk.fordel", "org.axonframework", "org.springframework.web");

    private final List<String> answers = new ArrayList<>();

    @Test
    void a_person_is_nowhere_in_the_clear(CapturedOutput logs) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        CHATTY.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        try {
            goThroughEverything();
        } finally {
            CHATTY.forEach(logger -> logging.setLogLevel(logger, null));
        }
        inTheWrongField();
        inAListOfEarlierStays();
        asATeam();

        assertThat(logs.getAll()).as("the log was captured").contains("/api/trainees");
        assertHidden("the logs", logs.getAll());
        answers.forEach(answer -> assertHidden("an answer", answer));
        messages().forEach(message -> assertHidden("a message", message));
        assertThat(tables()).contains("domain_event", "trainee", "person_reading");
        tables().forEach(this::assertHiddenInTable);
    }

    private void goThroughEverything() {
        var person =
                object(
                        "reference",
                        "S-1",
                        "name",
                        "Kim " + SURNAME,
                        "cpr",
                        CPR,
                        "email",
                        MAIL + "@example.org",
                        "phone",
                        PHONE);
        Answer registered = hr().post("/api/trainees", person, "Idempotency-Key", "s-1");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        keep(registered);
        keep(hr().post("/api/trainees", person, "Idempotency-Key", "s-1"));
        UUID trainee = UUID.fromString(registered.json().get("traineeId").asString());
        UUID practice = UUID.randomUUID();
        keep(
                hr().post(
                                "/api/trainees/" + trainee + "/bars",
                                object("practiceId", practice, "reason", WHY)));
        seen("/api/trainees/" + trainee, a -> a.text().contains(practice.toString()));
        keep(hr().get("/api/trainees/" + trainee));
        keep(hr().get("/api/trainees"));
        keep(api.as(Role.AUDITOR).get("/api/trainees/" + trainee));
        var read = person("GET", TestTokens.of(Role.HR_OFFICE), trainee, "a letter is due");
        assertThat(read.body()).contains(SURNAME, CPR, MAIL, PHONE, WHY);
        keep(hr().get("/api/trainees/" + trainee + "/readings"));
        keep(hr().delete("/api/trainees/" + trainee + "/bars/" + practice));
        badly(trainee);
        facts.await(TraineeEvent.TOPIC, BarLifted.class, fact -> fact.traineeId().equals(trainee));
    }

    private void badly(UUID trainee) {
        String name = "Kim " + SURNAME;
        refused(object("reference", "S-1", "name", name, "cpr", "311299-7532"));
        refused(object("reference", CPR, "name", name, "cpr", CPR));
        refused(object("reference", name, "name", name, "cpr", CPR));
        refused(object("name", name + " 7", "cpr", CPR));
        refused(object("name", name, "cpr", CPR + "0"));
        refused(object("name", name.repeat(20), "cpr", CPR));
        refused(object("name", name, "cpr", CPR.repeat(9)));
        refused(object("name", name, "cpr", CPR, "email", MAIL));
        refused(object("name", name, "cpr", CPR, "phone", PHONE + "x"));
        refused("{\"name\": \"%s\", \"cpr\": %s".formatted(name, CPR));
        keep(
                hr().post(
                                "/api/trainees/" + trainee + "/bars",
                                object("practiceId", trainee, "reason", WHY.repeat(40))));
        answers.add(person("GET", TestTokens.of(Role.HR_OFFICE), trainee, CPR).body());
        String row = "S-1;%s;%s;INTRODUCTION;2027-03-01;6\n".formatted(name, CPR);
        String headings = "reference;trainee name;cpr;programme kind;start day;months\n";
        for (String file :
                List.of(
                        row + row,
                        headings + row + row,
                        headings + row.replace("S-1", CPR),
                        headings + row.replace("INTRODUCTION", name),
                        headings + row.replace("2027-03-01", CPR),
                        headings + row.replace("S-1;", ""))) {
            for (boolean dryRun : new boolean[] {true, false}) {
                upload("/api/trainees/import?dryRun=" + dryRun, file);
            }
        }
    }

    private void upload(String path, String file) {
        keep(hr().upload(path, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    /** At debug Spring MVC would log these itself, which is why this service keeps it at info. */
    private void inTheWrongField() {
        String bars = "/api/trainees/" + UUID.randomUUID() + "/bars";
        refused(object("name", List.of("Kim " + SURNAME), "cpr", CPR));
        keep(hr().post(bars, object("practiceId", "Kim " + SURNAME, "reason", WHY)));
        keep(
                hr().post(
                                "/api/trainees/" + UUID.randomUUID() + "/earlier-stays",
                                object("kind", "Kim " + SURNAME, "from", CPR)));
        keep(hr().post("/api/programmes", object("kind", "Kim " + SURNAME, "start", CPR)));
    }

    private void asATeam() {
        String headings = "reference;trainee name;cpr;programme kind;start day;months;team\n";
        String name = "Kim " + SURNAME;
        String row = "S-1;%s;%s;INTRODUCTION;2027-03-01;6;%s\n".formatted(name, CPR, name);
        String other = "S-2;Bo Testesen;010199-7001;INTRODUCTION;2027-03-01;6;%s\n".formatted(name);
        upload("/api/trainees/import?dryRun=false", headings + row);
        upload("/api/trainees/import?dryRun=false", headings + row + other);
        keep(hr().post("/api/teams", object("traineeIds", List.of(name, CPR))));
        keep(hr().get("/api/teams"));
    }

    private void inAListOfEarlierStays() {
        String list = "/api/trainees/earlier-stays/import?dryRun=false";
        String headings = "reference;kind;first day;last day;organisation type\n";
        String name = "Kim " + SURNAME;
        upload(list, "%s;%s;2024-03-01;2024-08-31;SOLO\n".formatted(name, CPR));
        for (String row :
                List.of(
                        "S-1;KBU;2024-03-01;2024-08-31;" + name,
                        name + ";KBU;2024-03-01;2024-08-31;SOLO",
                        CPR + ";KBU;2024-03-01;2024-08-31;SOLO",
                        "S-1;%s;%s;%s;SOLO".formatted(name, CPR, PHONE))) {
            upload(list, headings + row + "\n");
        }
    }

    private void refused(Object request) {
        Answer answer = hr().post("/api/trainees", request);
        assertThat(answer.status()).as(answer.text()).isIn(400, 409);
        keep(answer);
    }

    private void keep(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        answers.add(answer.text() + answer.headers().map());
    }

    private static void assertHidden(String where, String text) {
        for (String secret : SECRETS) {
            assertThat(text.contains(secret)).as("%s holds %s", where, secret).isFalse();
        }
    }

    private List<String> tables() {
        return sql.sql(
                        """
                        select tablename from pg_tables
                        where schemaname = current_schema()
                          and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
                        """)
                .query(String.class)
                .list();
    }

    /** Bytes show as hexadecimal digits in a row's text, so these are searched for as well. */
    private void assertHiddenInTable(String table) {
        for (String secret : SECRETS) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            Stream.of(
                            secret,
                            HexFormat.of().formatHex(bytes),
                            Base64.getEncoder().withoutPadding().encodeToString(bytes))
                    .forEach(form ->
                            assertThat(
                                            sql.sql(
                                                            "select count(*) from \"%s\" t where position(:form in t::text) > 0"
                                                                    .formatted(table))
                                                    .param("form", form)
                                                    .query(Long.class)
                                                    .single())
                                    .as("rows of %s with %s", table, form)
                                    .isZero());
        }
    }

    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", SharedServers.kafka()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TraineeEvent.TOPIC).stream()
                            .map(part -> new TopicPartition(part.topic(), part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> {
                            StringBuilder all = new StringBuilder(record.key());
                            all.append(record.value());
                            record.headers()
                                    .forEach(header ->
                                            all.append(
                                                    new String(
                                                            header.value(),
                                                            StandardCharsets.UTF_8)));
                            messages.add(all.toString());
                        });
            }
        }
        assertThat(messages).isNotEmpty();
        return messages;
    }
}
