package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a service says of its own API at {@code /v3/api-docs}, as a developer reads it who has
 * nothing else; what it shows as an example is sent. A service inherits this once. What is missing
 * is written as Javadoc: the first sentence of a controller's method, and {@code @param} of a
 * record's component, with "for example" and what a request could say there.
 */
@FordelTest
public abstract class ApiDocumentTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final List<String> PLACES =
            List.of(
                    "eA",
                    place("x", "x"),
                    place("x", "x", "x"),
                    "x",
                    "%00",
                    "eA%3D%3D%3D",
                    "a".repeat(5_000),
                    place("+1000000-01-01", NOBODY),
                    place("-999999999-01-01", NOBODY));
    private static final Set<String> GO_BY_TEXT = Set.of("/api/practices?after=eA");

    @Autowired private Api api;
    @Autowired private Facts facts;

    /** What must have happened for the examples to make sense. */
    protected void given(Facts facts) {}

    @Test
    void every_operation_says_in_a_sentence_what_it_does() {
        List<String> silent = new ArrayList<>();
        document()
                .get("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method) && isSilent(operation.get("summary"))) {
                                silent.add(method + " " + path);
                            }
                        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_parameter_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        document()
                .get("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) ->
                                operation
                                        .path("parameters")
                                        .forEach(parameter -> {
                                            if (isSilent(parameter.get("description"))) {
                                                silent.add(
                                                        "%s %s: %s"
                                                                .formatted(
                                                                        method,
                                                                        path,
                                                                        parameter
                                                                                .get("name")
                                                                                .asString()));
                                            }
                                        })));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_field_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        document()
                .at("/components/schemas")
                .forEachEntry((name, schema) ->
                        schema.path("properties")
                                .forEachEntry((field, property) -> {
                                    if (isSilent(property.get("description"))) {
                                        silent.add(name + "." + field);
                                    }
                                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_field_of_a_request_has_an_example() {
        JsonNode document = document();
        Set<String> requests = new TreeSet<>();
        document.path("paths")
                .findValues("requestBody")
                .forEach(body -> reach(document, body, requests));
        List<String> silent = new ArrayList<>();
        for (String name : requests) {
            document.at("/components/schemas")
                    .path(name)
                    .path("properties")
                    .forEachEntry((field, property) -> {
                        if (!property.has("example") && !property.has("$ref")) {
                            silent.add(name + "." + field);
                        }
                    });
        }
        assertThat(silent).as("write \"for example\" in their Javadoc").isEmpty();
    }

    @Test
    void every_example_of_a_request_can_be_sent() {
        given(facts);
        List<String> bad = new ArrayList<>();
        for (ExampleRequest request : ExampleRequest.of(document())) {
            Api.Answer answer = anybody().send(request);
            if (!isRead(answer)) {
                bad.add("%s -> %d %s".formatted(request, answer.status(), answer.text()));
            }
        }
        assertThat(bad).isEmpty();
    }

    /**
     * {@code eA} is the text x in the form of a place; only lists that go by a text may take it.
     */
    @Test
    void every_list_refuses_a_place_that_it_never_gave_out() {
        given(facts);
        List<String> bad = new ArrayList<>();
        for (String place : PLACES) {
            List<String> lists = ExampleRequest.listsFrom(document(), place);
            assertThat(lists).isNotEmpty();
            for (String list : lists) {
                Api.Answer answer = anybody().get(list);
                boolean refused = answer.status() == 400 && !isSilent(answer.json().get("detail"));
                if (!refused && !GO_BY_TEXT.contains(list)) {
                    bad.add("%s -> %d %s".formatted(list, answer.status(), answer.text()));
                }
            }
        }
        assertThat(bad).isEmpty();
    }

    private static String place(String... values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", values).getBytes(UTF_8));
    }

    /** Whoever may anything. */
    private Api anybody() {
        return api.withToken(TestTokens.of(EnumSet.allOf(Role.class), "randers"));
    }

    /** Done; or refused because of what there is, in words; or each row of the file was judged. */
    private static boolean isRead(Api.Answer answer) {
        return switch (answer.status()) {
            case 200, 201, 204 -> true;
            case 403, 404, 409 -> !isSilent(answer.json().get("detail"));
            case 400 -> answer.json().has("report");
            default -> false;
        };
    }

    private static void reach(JsonNode document, JsonNode from, Set<String> names) {
        for (JsonNode reference : from.findValues("$ref")) {
            String name = reference.asString().substring(reference.asString().lastIndexOf('/') + 1);
            if (names.add(name)) {
                reach(document, document.at("/components/schemas").path(name), names);
            }
        }
    }

    private static boolean isSilent(JsonNode sentence) {
        return sentence == null || sentence.asString().isBlank();
    }

    private JsonNode document() {
        return api.get("/v3/api-docs").json();
    }
}
