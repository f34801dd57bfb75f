package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a service says of its own API at {@code /v3/api-docs}, as a developer reads it who has
 * nothing else. A service inherits this once. What is missing is written as Javadoc: the first
 * sentence of a controller's method, and {@code @param} of a record's component.
 */
@FordelTest
public abstract class ApiDocumentTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired private Api api;

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

    private static boolean isSilent(JsonNode sentence) {
        return sentence == null || sentence.asString().isBlank();
    }

    private JsonNode document() {
        return api.get("/v3/api-docs").json();
    }
}
