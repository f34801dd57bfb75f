package dk.fordel.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds {@link Examples} to every field, every parameter that must be there, and every JSON body, so
 * that a request can be sent as it stands on the page. Descriptions become Markdown on one line.
 */
final class ExamplesOfRequests implements GlobalOpenApiCustomizer {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    ExamplesOfRequests(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        Map<String, Schema> described = api.getComponents().getSchemas();
        described.forEach(schemas::put);
        var examples = new Examples(schemas, LocalDate.now(clock.withZone(DENMARK)));
        schemas.values().forEach(schema -> fields(schema, examples));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> request(operation, examples));
    }

    @SuppressWarnings("rawtypes")
    private static void fields(Schema<?> schema, Examples examples) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields == null) {
            return;
        }
        fields.values().forEach(field -> field.setDescription(markdown(field.getDescription())));
        fields.forEach((name, field) -> {
            if (field.getExample() == null && field.get$ref() == null) {
                Object example = examples.of(name, field, field.getDescription());
                if (example != null) {
                    field.setExample(example);
                }
            }
        });
    }

    private static void request(Operation operation, Examples examples) {
        operation.setDescription(markdown(operation.getDescription()));
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(parameter -> parameter(parameter, examples));
        }
        if (operation.getRequestBody() != null) {
            MediaType json = operation.getRequestBody().getContent().get("application/json");
            if (json != null && json.getExample() == null) {
                json.setExample(examples.ofObject(json.getSchema()));
            }
        }
    }

    private static void parameter(Parameter parameter, Examples examples) {
        parameter.setDescription(markdown(parameter.getDescription()));
        if (Boolean.TRUE.equals(parameter.getRequired())) {
            parameter.setExample(
                    examples.of(
                            parameter.getName(),
                            parameter.getSchema(),
                            parameter.getDescription()));
        }
    }

    private static @Nullable String markdown(@Nullable String javadoc) {
        return javadoc == null
                ? null
                : javadoc.replaceAll("\\s+", " ")
                        .replaceAll("<code> ?| ?</code>", "`")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }
}
