package dk.fordel.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds to every operation how it pages, and which problems it answers with. */
final class OperationProblems implements GlobalOperationCustomizer {

    private static final List<ProblemType> OF_ALL =
            List.of(
                    ProblemType.MALFORMED,
                    ProblemType.TOKEN,
                    ProblemType.ROLE,
                    ProblemType.UNKNOWN,
                    ProblemType.TOO_MANY);
    private static final List<ProblemType> OF_COMMANDS =
            List.of(
                    ProblemType.REFUSED,
                    ProblemType.TOO_LARGE,
                    ProblemType.MEDIA_TYPE,
                    ProblemType.UNAVAILABLE);

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("A problem (RFC 9457)")
                .addProperty(
                        "type",
                        text("Which kind of problem it is; programs decide by it.")
                                .example("urn:fordel:problem:refused"))
                .addProperty("title", text("The kind of problem in a few words."))
                .addProperty(
                        "status",
                        new IntegerSchema().description("The HTTP status of this answer."))
                .addProperty("detail", text("A sentence for people: what was wrong, what to do."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty(
                        "correlationId",
                        text("The id of this request, by which operators find it in the logs.")
                                .format("uuid"))
                .addProperty("rule", text("The rule that says no; with 409."))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("Each field that is wrong; with 400.")
                                .items(
                                        new ObjectSchema()
                                                .addProperty(
                                                        "field",
                                                        text("The field's path in the request."))
                                                .addProperty(
                                                        "problem",
                                                        text("What is wrong with it."))));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, PageRequest.class)) {
            page(operation);
        }
        if (takes(method, AnswerLanguage.class)) {
            language(operation);
        }
        OF_ALL.forEach(type -> problem(operation, type));
        if (changes(method)) {
            OF_COMMANDS.forEach(type -> problem(operation, type));
            if (namesAVersion(method)) {
                problem(operation, ProblemType.OUTDATED);
                problem(operation, ProblemType.VERSION_NEEDED);
            }
        }
        if (isCommand(method)) {
            operation.addParametersItem(
                    new Parameter()
                            .in("header")
                            .name(IdempotencyKey.HEADER)
                            .description("your own name for this command; sent twice, done once")
                            .schema(new StringSchema().minLength(1).maxLength(200)));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> argument) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(argument);
    }

    private static boolean namesAVersion(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals(HttpHeaders.IF_MATCH));
    }

    private static boolean changes(HandlerMethod method) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getMethod(), RequestMapping.class);
        return mapping != null
                && Arrays.stream(mapping.method())
                        .anyMatch(verb -> !HttpMethod.GET.matches(verb.name()));
    }

    /** As {@link CommandTransactionFilter} has it. */
    private static boolean isCommand(HandlerMethod method) {
        return changes(method)
                && !method.hasMethodAnnotation(OwnTransactions.class)
                && Stream.of(method.getBeanType(), method.getMethod())
                        .map(element ->
                                AnnotatedElementUtils.findMergedAnnotation(
                                        element, RequestMapping.class))
                        .filter(Objects::nonNull)
                        .flatMap(mapping -> Arrays.stream(mapping.path()))
                        .anyMatch(path -> path.startsWith("/api"));
    }

    private static void page(Operation operation) {
        operation.addParametersItem(
                new Parameter()
                        .in("query")
                        .name("after")
                        .description("the `next` of the page before")
                        .schema(new StringSchema()));
        operation.addParametersItem(
                new Parameter()
                        .in("query")
                        .name("limit")
                        .description("how many items the page holds at most")
                        .schema(
                                new IntegerSchema()
                                        .minimum(BigDecimal.ONE)
                                        .maximum(BigDecimal.valueOf(PageRequest.MOST))
                                        ._default(PageRequest.USUAL)));
    }

    private static void language(Operation operation) {
        StringSchema tags = new StringSchema();
        for (AnswerLanguage language : AnswerLanguage.values()) {
            tags.addEnumItem(language.tag());
        }
        operation.addParametersItem(
                new Parameter()
                        .in("query")
                        .name(AnswerLanguageResolver.PARAMETER)
                        .description(
                                "the language of the answer; without it `Accept-Language` is asked, and Danish is the rule")
                        .schema(tags));
    }

    private static void problem(Operation operation, ProblemType type) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(type.status().value()),
                        new ApiResponse()
                                .description(type.title())
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new io.swagger.v3.oas.models.media
                                                                        .MediaType()
                                                                .schema(
                                                                        new Schema<>()
                                                                                .$ref(
                                                                                        "#/components/schemas/Problem")))));
    }
}
