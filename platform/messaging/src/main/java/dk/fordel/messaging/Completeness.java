package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Optionally;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * A contract says which fields may be absent ({@link Optionally}); every other one is there, or the
 * message is not what it claims to be.
 */
final class Completeness {

    private Completeness() {}

    /**
     * @throws IllegalArgumentException with the path of the first field that is missing
     */
    static <E extends ContractEvent> E check(E event) {
        check(event, "");
        return event;
    }

    private static void check(@Nullable Object value, String path) {
        switch (value) {
            case Record record ->
                    eachField(
                            record,
                            (component, part) ->
                                    check(component, part, path + "/" + component.getName()));
            case Collection<?> many -> many.forEach(one -> check(one, path + "/*"));
            case null, default -> {}
        }
    }

    /** Every field of a contract and what it holds. */
    static void eachField(Record record, BiConsumer<RecordComponent, @Nullable Object> field) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            field.accept(component, read(record, component));
        }
    }

    private static void check(RecordComponent component, @Nullable Object value, String path) {
        if (value == null && !component.isAnnotationPresent(Optionally.class)) {
            throw new IllegalArgumentException(
                    "The field %s is missing, and the contract says that it is always there."
                            .formatted(path));
        }
        check(value, path);
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read.", e);
        }
    }
}
