package dk.fordel.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * What a type is called in an API's description: a nested one by its outer type too, since several
 * controllers have a {@code Pause} or an {@code Opened}, and each means its own.
 */
final class NamesOfTypes extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : outer.getSimpleName().replaceFirst("Controller$", "") + type.getSimpleName();
    }
}
