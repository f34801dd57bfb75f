package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** Bad input gets its status and a sentence that names the field and says what would be right. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BadInputTest {

    private static final String GOOD =
            """
            {"name":"Elm Road","capacity":2,"from":"2027-02-01","kind":"SOLO",
             "at":"2027-02-01T10:00:00Z","positions":[{"from":"2027-03-01","hours":37}]}
            """;

    private final Http http;

    BadInputTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void what_is_right_is_let_through_as_it_was_sent() {
        Answer answer = http.post("/api/practices", GOOD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("from")).isEqualTo("2027-02-01");
        assertThat(answer.text("at")).isEqualTo("2027-02-01T10:00:00Z");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2025-11-26, 400",
        "2025-11-27, 200",
        "2028-11-27, 200",
        "2028-11-28, 400",
    })
    void a_day_lies_where_the_business_can_mean_it(String day, int status) {
        Answer answer =
                http.post(
                        "/api/practices",
                        """
                        {"name":"x","capacity":1,"positions":[{"from":"%s","hours":37}]}
                        """
                                .formatted(day));

        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.raw()).contains("between 2025-11-27 and 2028-11-27");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name":                                            | body                 | line 1, column
                    {"name":"x","capacity":1} trailing                  | body                 | JSON
                    []                                                  | body                 | object with its fields
                    {"name":"x","capacity":"2"}                         | capacity             | whole number
                    {"name":"x","capacity":2.5}                         | capacity             | whole number
                    {"name":"x","capacity":99999999999}                 | capacity             | not too large
                    {"name":"x","capacity":null}                        | capacity             | whole number
                    {"name":"x"}                                        | capacity             | whole number
                    {"name":7,"capacity":1}                             | name                 | text in quotes
                    {"name":true,"capacity":1}                          | name                 | text in quotes
                    {"name":"x","capacity":1,"colour":"red"}            | body                 | not known; known are at, capacity
                    {"name":"x","name":"y","capacity":1}                | body                 | twice; send it once: look at line 1
                    {"name":"x","capacity":1,"from":"2026-02-30"}       | from                 | There is no day 2026-02-30
                    {"name":"x","capacity":1,"from":"30/2 2026"}        | from                 | year-month-day
                    {"name":"x","capacity":1,"from":20260228}           | from                 | year-month-day
                    {"name":"x","capacity":1,"from":[2026,2,28]}        | from                 | year-month-day
                    {"name":"x","capacity":1,"from":""}                 | from                 | year-month-day
                    {"name":"x","capacity":1,"from":"2026-02-28T10:00:00Z"} | from             | year-month-day
                    {"name":"x","capacity":1,"at":1234567}              | at                   | instant in UTC
                    {"name":"x","capacity":1,"kind":"TRIO"}             | kind                 | SOLO, PARTNERSHIP
                    {"name":"x","capacity":1,"kind":0}                  | kind                 | SOLO, PARTNERSHIP
                    {"name":"x","capacity":1,"open":"true"}             | open                 | true or false
                    {"name":"x","capacity":1,"id":"7"}                  | id                   | UUID
                    {"name":"x","capacity":1,"positions":{}}            | positions            | list
                    {"name":"x","capacity":1,"positions":[{"from":"2026-13-01"}]} | positions[0].from | no day 2026-13-01
                    {"name":"x","capacity":1,"ward":{"code":"LONG"}}    | ward                 | at most three letters
                    {"name":"x","capacity":1,"positions":[null]}        | positions[0]         | No null
                    {"name":"x","capacity":1,"codes":["a",null]}        | codes[1]             | No null
                    {"name":"x","capacity":1,"weights":{"a":null}}      | weights.a            | No null
                    {"capacity":1}                                      | name                 | required
                    {"name":"","capacity":1}                            | name                 | at least 1 and at most 20
                    {"name":"123456789012345678901","capacity":1}       | name                 | at least 1 and at most 20
                    {"name":"x","capacity":1,"positions":[{"hours":1}]} | positions[0].from    | required
                    """)
    void a_wrong_body_names_the_field_and_what_would_be_right(
            String body, String field, String says) {
        Answer answer = http.post("/api/practices", body);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("urn:fordel:problem:malformed");
        assertThat(answer.firstError()).startsWith(field + ": ").contains(says);
        assertThat(answer.raw()).doesNotContain("java").doesNotContain("jackson");
    }

    @Test
    void several_wrong_fields_are_all_named() {
        Answer answer =
                http.post(
                        "/api/practices",
                        "{\"name\":\"\",\"capacity\":1,\"positions\":[{\"hours\":1},{\"hours\":1}]}");

        assertThat(answer.body().get("errors").size()).isEqualTo(3);
    }

    @Test
    void a_missing_body_is_said() {
        Answer answer =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.noBody(),
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo("body: Send a body; it is required.");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/practices/7?day=2026-02-01,400,id: Send a UUID",
        "/api/practices/5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11?day=2026-02-30,400,day: There is no day 2026-02-30",
        "/api/practices/5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11,400,day: Give a value",
        "/api/pages?limit=0,400,limit: Ask for 1 to 200",
        "/api/pages?limit=201,400,limit: Ask for 1 to 200",
        "/api/pages?limit=x,400,limit: Ask for 1 to 200",
        "/api/pages?after=%21%21,400,after: This is no place in this list",
        "/api/says/malformed,400,to: The end lies before the start."
    })
    void a_wrong_parameter_is_named(String path, int status, String error) {
        Answer answer = http.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.firstError()).startsWith(error);
    }

    @Test
    void method_form_and_kind_of_body_are_said_in_words() {
        Answer method = http.get("/api/practices");
        Answer kind =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.ofString("name=x"),
                        "Content-Type",
                        "text/plain");
        Answer noKind = http.send("POST", "/api/practices", BodyPublishers.ofString(GOOD));
        Answer form =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.ofString(GOOD),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "image/png");

        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertThat(method.text("detail")).contains("use POST");
        assertThat(kind.status()).isEqualTo(415);
        assertThat(kind.text("detail")).contains("application/json");
        assertThat(noKind.status()).isEqualTo(415);
        assertThat(form.status()).isEqualTo(406);
        assertThat(form.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_its_length_is_announced_or_not() {
        byte[] large = ("{\"name\":\"" + "x".repeat(1 << 20) + "\"}").getBytes();
        String[] json = {"Content-Type", "application/json"};

        Answer announced =
                http.send("POST", "/api/practices", BodyPublishers.ofByteArray(large), json);
        Answer not =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.ofByteArrays(List.of(large)),
                        json);

        for (Answer answer : List.of(announced, not)) {
            assertThat(answer.status()).as(answer.raw()).isEqualTo(413);
            assertThat(answer.text("detail")).contains("1 MB");
        }
    }

    @Test
    void a_file_of_20_MB_is_refused_and_one_of_9_MB_is_not() {
        assertThat(upload(9).raw()).isEqualTo(String.valueOf(9 << 20));
        Answer answer = upload(20);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("type")).isEqualTo("urn:fordel:problem:too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=b", "application/x-www-form-urlencoded"})
    void a_form_is_not_read(String form) {
        for (String path : List.of("/api/practices", "/api/raw")) {
            Answer answer =
                    http.send("POST", path, BodyPublishers.ofString("--b--"), "Content-Type", form);

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text("detail")).contains("not in a form");
        }
    }

    private Answer upload(int megabytes) {
        return http.send(
                "POST",
                "/api/raw",
                BodyPublishers.ofByteArray(new byte[megabytes << 20]),
                "Content-Type",
                "text/csv");
    }
}
