package dk.fordel.eventstore;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a class keeps, as a short text that is another one as soon as a field, or a field of what
 * the field is of, is another one. It is the revision of snapshots: one of another shape is passed
 * over, and the events are read. Names of our classes are no part of it, those of fields, of
 * constants and of the JDK's classes are.
 */
final class Shape {

    private static final String OURS = "dk.fordel.";
    private static final int BYTES = 8;

    private final Map<Class<?>, Integer> seen = new HashMap<>();

    private Shape() {}

    static String of(Class<?> type) {
        String described = new Shape().describe(type);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(described.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String describe(Type type) {
        return switch (type) {
            case Class<?> raw when raw.isArray() -> describe(raw.getComponentType()) + "[]";
            case Class<?> raw -> raw.getName().startsWith(OURS) ? ours(raw) : raw.getName();
            case ParameterizedType generic ->
                    describe(generic.getRawType()) + all(generic.getActualTypeArguments());
            case WildcardType wildcard -> "?" + all(wildcard.getUpperBounds());
            case GenericArrayType array -> describe(array.getGenericComponentType()) + "[]";
            case TypeVariable<?> variable -> variable.getName();
            default -> type.getTypeName();
        };
    }

    private String all(Type... types) {
        return Arrays.stream(types).map(this::describe).collect(Collectors.joining(",", "<", ">"));
    }

    private String ours(Class<?> type) {
        Integer before = seen.putIfAbsent(type, seen.size());
        if (before != null) {
            return "#" + before;
        }
        return json(type) + constants(type) + fields(type) + kinds(type);
    }

    private static String constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                        .toString()
                : "";
    }

    private String fields(Class<?> type) {
        List<Field> declared = new ArrayList<>(List.of(type.getDeclaredFields()));
        Class<?> parent = type.getSuperclass();
        while (parent != null && parent.getName().startsWith(OURS)) {
            declared.addAll(List.of(parent.getDeclaredFields()));
            parent = parent.getSuperclass();
        }
        return declared.stream()
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers())
                                && !Modifier.isTransient(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .map(field ->
                        json(field) + field.getName() + ":" + describe(field.getGenericType()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(this::describe)
                        .collect(Collectors.joining("|", "(", ")"))
                : "";
    }

    /** How Jackson is told to write it. */
    private static String json(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .filter(one -> one.annotationType().getName().startsWith("com.fasterxml.jackson."))
                .map(Annotation::toString)
                .sorted()
                .collect(Collectors.joining());
    }
}
