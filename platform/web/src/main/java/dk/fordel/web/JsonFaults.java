package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in words what is wrong with a body that is no JSON, or not the JSON that was asked for. A
 * name that nobody knows is the caller's and is not repeated.
 */
final class JsonFaults {

    private static final Pattern OURS =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private JsonFaults() {}

    static FieldProblem of(JacksonException fault) {
        String field = pathOf(fault.getPath());
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return new FieldProblem(within(field, malformed.field()), sentence(malformed));
            }
        }
        if (fault instanceof UnrecognizedPropertyException) {
            field = pathOf(fault.getPath().subList(0, fault.getPath().size() - 1));
        }
        return new FieldProblem(field.isEmpty() ? "body" : field, problemOf(fault));
    }

    private static String problemOf(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                    "One of the fields here is not known; known are %s."
                            .formatted(
                                    unknown.getKnownPropertyIds().stream()
                                            .map(String::valueOf)
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
            case InvalidNullException _ -> "No null can stand here; leave it out.";
            case StreamReadException twice
                    when String.valueOf(twice.getOriginalMessage())
                            .startsWith("Duplicate Object property") ->
                    "A field stands here twice; send it once%s."
                            .formatted(placeOf(twice.getLocation()));
            case InvalidFormatException value ->
                    Expectation.of(value.getTargetType(), value.getValue());
            case MismatchedInputException value when value.getTargetType() != null ->
                    Expectation.of(value.getTargetType(), null);
            case InputCoercionException value -> Expectation.of(value.getTargetType(), null);
            default -> "This is not JSON that can be read" + placeOf(fault.getLocation()) + ".";
        };
    }

    private static String placeOf(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ": look at line %d, column %d"
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    static String pathOf(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference step : references) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(shown(step.getPropertyName()));
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    /**
     * A name as our fields, codes and ids look; anything else is the caller's and is not repeated.
     */
    static String shown(String name) {
        return OURS.matcher(name).matches() ? name : "?";
    }

    /** A value may name its own field, which is already the last step of the path, or a part. */
    private static String within(String path, String field) {
        if (path.isEmpty() || field.isEmpty()) {
            return path + field;
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.equals(field) ? path : path + "." + field;
    }

    static String sentence(Malformed malformed) {
        return String.valueOf(malformed.getMessage());
    }
}
