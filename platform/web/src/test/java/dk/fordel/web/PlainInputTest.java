package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts that nobody writes and times that nobody means are refused wherever they come in. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlainInputTest {

    private final Http http;

    PlainInputTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest(name = "\\{0}: {1}")
    @CsvSource({
        "u0000, a control character",
        "u001b, a control character",
        "u009f, a control character",
        "r, a line break",
        "n, a line break",
        "t, a tab",
        "u2028, a line break",
        "ud800, half of a character",
        "uffff, no character",
        "ufdd0, no character",
        "u202e, an override of the direction",
        "u2066, an override of the direction",
        "ufeff, an invisible mark",
    })
    void a_text_that_nobody_writes_is_refused_and_its_field_named(String escape, String what) {
        Answer name = practice("\"name\":\"Elm\\%s\"".formatted(escape));
        Answer code = practice("\"name\":\"x\",\"codes\":[\"ok\",\"Elm\\%s\"]".formatted(escape));

        assertThat(name.status()).isEqualTo(400);
        assertThat(name.firstError()).startsWith("name: Sign 4 is " + what);
        assertThat(code.firstError()).startsWith("codes[1]: Sign 4 is " + what);
    }

    @Test
    void a_name_of_a_field_and_what_becomes_no_text_are_held_to_the_same() {
        assertThat(practice("\"name\":\"x\",\"weights\":{\"a\\u0000\":1}").firstError())
                .startsWith("weights: Sign 2 is a control character");
        assertThat(practice("\"name\":\"x\",\"e\\u202evil\":1").firstError())
                .startsWith("body: Sign 2");
        assertThat(practice("\"name\":\"x\",\"ward\":\"a\\u0000\"").firstError())
                .startsWith("ward: Sign 2 is a control character");
        assertThat(practice("\"name\":\"x\",\"kind\":\"\\ud800\"").status()).isEqualTo(400);
    }

    @Test
    void lines_stand_where_a_text_may_have_lines() {
        Answer answer = practice("\"name\":\"x\",\"words\":\"one\\r\\ntwo\\n\\tthree\"");

        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.text("words")).isEqualTo("one\ntwo\n\tthree");
        assertThat(practice("\"name\":\"x\",\"words\":\"one\\rtwo\"").firstError())
                .startsWith("words: Sign 4 is a line break");
    }

    @Test
    void the_same_words_are_the_same_text_however_they_were_composed() {
        Answer body = practice("\"name\":\"A\\u030arhus\"");
        Answer address = http.get("/api/named/A%CC%8Arhus?city=A%CC%8Arhus");

        assertThat(body.text("name")).isEqualTo("Århus");
        assertThat(address.text("name")).isEqualTo("Århus");
        assertThat(address.text("city")).isEqualTo("Århus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/named/x?city=%00",
                "/api/named/x?city=a%0Ab",
                "/api/named/x?city=%E2%80%AE",
                "/api/named/x?city=%ff",
                "/api/named/x?city=%ED%A0%80",
                "/api/named/x?city=%zz",
                "/api/named/x?%00=1",
                "/api/named/x%00",
                "/api/named/x%0A",
                "/api/named/%ff",
                "/api/named/%E2%80%AE",
                "/api/pages?after=%00",
                "/api/pages?limit=%00",
                "/api/pages?after=eA%3D%3D%3D",
                "/api/pages?after=AA",
                "/api/practices/%00?day=2027-01-01"
            })
    void an_address_that_holds_no_text_is_a_400(String path) {
        Answer answer = http.raw("GET", path);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_header_that_is_read_holds_a_text() {
        Answer answer = http.raw("GET", "/api/named/x", "X-Why: A\u0085\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).startsWith("X-Why: Sign 2 is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":\"+300000-01-01\"",
                "\"from\":\"-0001-01-01\"",
                "\"from\":\"1899-12-31\"",
                "\"from\":\"2200-01-01\"",
                "\"at\":\"+1000000000-12-31T23:59:59Z\"",
                "\"at\":\"1899-12-31T23:59:59Z\"",
                "\"at\":\"2200-01-01T00:00:00Z\""
            })
    void a_time_of_another_millennium_is_refused_in_a_body(String field) {
        Answer answer = practice("\"name\":\"x\"," + field);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).contains("in the years 1900 to 2199");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/practices/5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11?day=%2B300000-01-01",
                "/api/practices/5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11?day=2200-01-01",
                "/api/named/x?at=%2B1000000000-12-31T23:59:59Z",
                "/api/named/x?at=1899-12-31T23:59:59Z",
                "/api/named/x?month=%2B999999-01",
                "/api/named/x?month=2200-01"
            })
    void a_time_of_another_millennium_is_refused_in_an_address(String path) {
        Answer answer = http.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).contains("in the years 1900 to 2199");
    }

    @Test
    void the_first_and_the_last_day_of_all_are_let_in() {
        assertThat(practice("\"name\":\"x\",\"from\":\"1900-01-01\"").status()).isEqualTo(200);
        assertThat(practice("\"name\":\"x\",\"at\":\"2199-12-31T23:59:59Z\"").status())
                .isEqualTo(200);
        assertThat(http.get("/api/named/x?month=2199-12").status()).isEqualTo(200);
    }

    @Test
    void a_field_that_nobody_knows_is_not_repeated() {
        Answer answer = practice("\"name\":\"x\",\"Hansen 010199\":1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.raw()).doesNotContain("Hansen").contains("known are at, capacity");
        assertThat(practice("\"name\":\"x\",\"weights\":{\"Hansen 0\":\"x\"}").raw())
                .doesNotContain("Hansen");
    }

    private Answer practice(String fields) {
        return http.post("/api/practices", "{\"capacity\":1," + fields + "}");
    }
}
