package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** What the description of an API says of what can be sent. */
@SpringBootTest(
        classes = PracticeApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DescriptionTest {

    private final JsonNode document;

    DescriptionTest(@LocalServerPort int port) {
        document = new Http(port).get("/v3/api-docs").body();
    }

    @Test
    void two_types_of_the_same_name_are_both_described() {
        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.at("/PracticeDesk.Rota.Position/properties").propertyNames())
                .containsOnly("kind", "from", "to");
        assertThat(schemas.at("/PracticeDesk.Position/properties").propertyNames())
                .containsOnly("from", "hours");
    }

    @Test
    void two_types_that_would_get_one_name_are_not_described_as_one() {
        class Names {
            class Position {}
        }
        class OtherNames {
            class Position {}
        }
        var names = new NamesOfTypes();
        assertThat(names.getNameOfClass(Names.class)).endsWith("Names");
        assertThat(names.getNameOfClass(Names.Position.class)).endsWith(".Names.Position");
        assertThat(names.getNameOfClass(OtherNames.Position.class))
                .endsWith(".OtherNames.Position");
        assertThat(names.getNameOfClass(UUID.class)).isEqualTo("UUID");
        assertThatThrownBy(() -> names.getNameOfClass(dk.fordel.web.other.UUID.class))
                .hasMessageContaining("java.util.UUID and dk.fordel.web.other.UUID");
    }

    @Test
    void a_body_has_an_example_near_today_of_what_must_be_there() {
        JsonNode example = example("/api/rotas", "application/json");
        assertThat(example.propertyNames()).containsExactly("position");
        assertThat(example.at("/position/kind").asString()).isEqualTo("SOLO");
        assertThat(example.at("/position/from").asString()).isEqualTo("2026-12-27");
        assertThat(example.at("/position/to").asString()).isEqualTo("2027-06-27");
    }

    @Test
    void a_file_is_described_as_the_body_with_an_example() {
        assertThat(example("/api/shifts", "text/csv").asString()).isEqualTo("shift\nNIGHT\n");
        assertThat(
                        document.at("/paths/~1api~1shifts/post/requestBody/content")
                                .at("/application~1octet-stream/schema/format")
                                .asString())
                .isEqualTo("binary");
    }

    private JsonNode example(String path, String kind) {
        return document.at("/paths")
                .path(path)
                .at("/post/requestBody/content")
                .path(kind)
                .path("example");
    }
}
