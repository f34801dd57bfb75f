package dk.fordel.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a type is called in an API's description: a nested one by its outer type too, such as {@code
 * Staffing.Pause}, since several controllers have a {@code Pause}, and each means its own.
 */
final class NamesOfTypes extends TypeNameResolver {

    private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

    /**
     * @throws IllegalStateException when another type has the name already; one would be described
     *     in place of the other
     */
    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = nameOf(type);
        Class<?> other = given.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException(
                    "%s and %s are both described as %s; rename one."
                            .formatted(other.getName(), type.getName(), name));
        }
        return name;
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName().replaceFirst("(?<=.)Controller$", "")
                : nameOf(outer) + "." + type.getSimpleName();
    }
}
