package dk.fordel.web;

import dk.fordel.web.Http.Answer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The small service on a PostgreSQL of its own, where nothing has happened yet. */
@SpringBootTest(
        classes = CommandApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.flyway.placeholders.app=postgres", "fordel.web.attempts=20"})
abstract class CommandService {

    private static final EmbeddedPostgres POSTGRES = start();
    static final String ELM = "{\"name\":\"Elm\"}";
    static final String OAK = "{\"name\":\"Oak\"}";

    @LocalServerPort int port;
    @Autowired JdbcClient db;
    @Autowired CommandDesk desk;
    Http http;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    }

    @BeforeEach
    void nothingHappenedYet() {
        http = new Http(port);
        db.sql("delete from late_promise").update();
        db.sql("delete from thing").update();
        db.sql("delete from domain_event").update();
        db.sql("delete from idempotency_key").update();
        desk.attempts.set(0);
        desk.failures = 0;
        desk.entered = new CountDownLatch(0);
        desk.mayGoOn = new CountDownLatch(0);
    }

    Answer take(String body, String... headers) {
        return http.post("/api/things", body, asSomebody(headers));
    }

    Answer fail(String how, String... headers) {
        return http.post("/api/failing/" + how, ELM, asSomebody(headers));
    }

    static String[] asSomebody(String... headers) {
        if (List.of(headers).contains("X-Test-Caller")) {
            return headers;
        }
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Test-Caller";
        all[headers.length + 1] = "post-7";
        return all;
    }

    int things() {
        return count("thing");
    }

    int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
