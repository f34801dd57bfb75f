package dk.fordel.contracts.docs;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** A field of a contract record, as its documents need it. */
record Field(String name, Type type, boolean optional, String says) {

    static List<Field> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component ->
                        new Field(
                                component.getName(),
                                component.getGenericType(),
                                component.isAnnotationPresent(Optionally.class),
                                component.getAnnotation(Says.class).value()))
                .toList();
    }
}
