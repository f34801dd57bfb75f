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

/**
 * One spelling of an address, the parameters that it knows, and the kinds of body that there are.
 */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorTest {

    private final Http http;

    DoorTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/pages",
                "/api/p%61ges",
                "/api/%70ages",
                "/api//pages",
                "//api/pages",
                "/api/pages/",
                "/api/./pages",
                "/api/x/../pages",
                "/api/pages.",
                "/api./pages",
                "/api/pages;a=b",
                "/api;x/pages",
                "/api%2fpages",
                "/api%2Fpages",
                "/api%5cpages",
                "/api/pages%3b",
                "/api/pages%2e",
                "/api/%2e%2e/api/pages",
                "/%2561pi/pages",
                "/api/pages%",
                "/api/pages%6",
                "/api/pages%C0%AF",
            })
    void another_spelling_of_an_address_is_refused(String path) {
        Answer answer = http.raw("GET", path);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_name_in_an_address_may_have_spaces_and_danish_letters() {
        Answer answer = http.get("/api/named/Ringk%C3%B8bing%20Skjern");

        assertThat(answer.text("name")).isEqualTo("Ringkøbing Skjern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/pages?limt=3             | query: One of the parameters is not known here; known are after, limit.
                    /api/named/x?City=x           | query: One of the parameters is not known here; known are at, city, month.
                    """)
    void a_parameter_that_is_not_known_is_refused_and_the_known_ones_are_named(
            String path, String error) {
        Answer answer = http.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo(error);
    }

    @Test
    void an_address_without_parameters_says_so() {
        Answer answer =
                http.send("POST", "/api/practices?dryRun=true", BodyPublishers.ofString("{}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo("query: This address takes no parameters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/*+json",
                "*/json",
                "application/json;charset=iso-8859-1",
                "application/json;charset=utf-16",
                "application/json;charset=no-such",
                "application",
                "application/json/x",
                "application/json;charset=\"",
                "text/csv",
                "application/xml"
            })
    void a_kind_of_body_that_is_none_is_a_415(String kind) {
        Answer answer =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.ofString("{\"name\":\"x\",\"capacity\":1}"),
                        "Content-Type",
                        kind);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/vnd.x+json"})
    void json_by_its_other_names_is_read(String kind) {
        Answer answer =
                http.send(
                        "POST",
                        "/api/practices",
                        BodyPublishers.ofString("{\"name\":\"x\",\"capacity\":1}"),
                        "Content-Type",
                        kind);

        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
    }
}
