package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.web.Http.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.stream.Stream;

/** Danish unless English is asked for, by parameter or by header. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswerLanguageTest {

    private static final String HEADER = "Accept-Language";

    private final Http http;

    AnswerLanguageTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void who_asks_for_nothing_is_answered_in_danish() {
        assertThat(language("")).isEqualTo("da");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "en-GB|en",
                "da-DK, en;q=0.8|da",
                "en;q=0.5, da;q=0.9|da",
                "fr, en;q=0.3|en",
                "da;q=0, en|en",
                "EN|en",
                "fr|da",
                "*|da"
            })
    void the_header_is_read_in_the_order_of_preference(String header, String language) {
        assertThat(language("", HEADER, header)).isEqualTo(language);
    }

    @Test
    void the_parameter_goes_before_the_header() {
        assertThat(language("?lang=en", HEADER, "da")).isEqualTo("en");
        assertThat(language("?lang=da", HEADER, "en")).isEqualTo("da");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "en;q=2",
                "en;q=x",
                "q=1;;;",
                ",,,",
                "-",
                "en-",
                "%00",
                "a_very_long_tag_that_is_none",
                "en;q=0.1;q=0.2",
                "x-".repeat(500),
                "da,".repeat(1_500) + "en",
                "da, de, fr, es, it, nl, sv, nb, fi, pl, pt, en",
                "\u00e6\u00f8\u00e5");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_header_that_cannot_be_read_asks_for_nothing(String header) {
        Answer answer = http.raw("GET", "/api/greeting", HEADER + ": " + header + "\r\n");
        assertThat(answer.status()).as(header).isEqualTo(200);
        assertThat(answer.raw()).as(header).contains("\"da\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=fr", "?lang=", "?lang=DA", "?lang=da&lang=en", "?lang=%00"})
    void a_language_that_there_is_not_is_refused_where_it_is_named(String query) {
        Answer answer = http.get("/api/greeting" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.raw()).contains("lang");
    }

    @Test
    void caches_are_told_what_the_answer_depends_on() {
        assertThat(http.get("/api/greeting").headers().allValues("Vary")).contains(HEADER);
        assertThat(http.get("/api/greeting?lang=en").headers().allValues("Vary"))
                .doesNotContain(HEADER);
    }

    @Test
    void it_is_described() {
        var parameter = http.get("/v3/api-docs").body().at("/paths/~1api~1greeting/get/parameters");
        assertThat(parameter).hasSize(1);
        assertThat(parameter.at("/0/name").asString()).isEqualTo("lang");
        assertThat(parameter.at("/0/schema/enum").toString()).isEqualTo("[\"da\",\"en\"]");
    }

    private String language(String query, String... headers) {
        Answer answer = http.get("/api/greeting" + query, headers);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        return answer.text("language");
    }
}
