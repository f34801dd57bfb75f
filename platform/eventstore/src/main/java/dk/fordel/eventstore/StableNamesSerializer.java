package dk.fordel.eventstore;

import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * JSON under stable names: what Fordel stores is named by {@link StoredNames}, never by a Java
 * class. Names, readers and the writer are looked up once; text is read as text.
 */
final class StableNamesSerializer extends Jackson3Serializer {

    private final StoredNames names;
    private final ObjectWriter writer;
    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    StableNamesSerializer(StoredNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredJson::shape));
        this.names = names;
        this.writer = getObjectMapper().writer();
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return types.computeIfAbsent(type == null ? Void.class : type, this::lookUpType);
    }

    private SerializedType lookUpType(Class<?> type) {
        SerializedType byClass = super.typeForClass(type);
        if (AnnotationUtils.isAnnotationPresent(type, AggregateRoot.class)) {
            return new SimpleSerializedType(byClass.getName(), Shape.of(type));
        }
        return names.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, byClass.getRevision()))
                .orElse(byClass);
    }

    /**
     * Of an event that nobody here can read nothing is passed over in silence: views, the relay and
     * its aggregate stop at it until a release that knows it is back.
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        return classes.computeIfAbsent(type.getName(), name -> lookUpClass(type));
    }

    private Class<?> lookUpClass(SerializedType type) {
        if (StoredNames.isOfAnEvent(type.getName()) && names.classOf(type.getName()).isEmpty()) {
            throw new SerializationException(
                    "The store holds an event %s, which no class here is stored as. Run the release that wrote it or a later one; if this is that release, its StoredEventUpcaster from this version is missing."
                            .formatted(type.getName()));
        }
        return super.classForType(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classOf(type.getName()).map(Class::getName).orElse(type.getName());
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        if (!(stored.getData() instanceof String text)
                || type == Void.class
                || type == UnknownSerializedType.class) {
            return super.deserialize(stored);
        }
        try {
            return getReader(type).readValue(text);
        } catch (JacksonException e) {
            throw new SerializationException(
                    "What is stored as %s cannot be read.".formatted(stored.getType().getName()),
                    e);
        }
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }

    @Override
    protected ObjectWriter getWriter() {
        return writer == null ? super.getWriter() : writer;
    }
}
