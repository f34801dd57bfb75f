package dk.fordel.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * JSON under stable names: what Fordel stores is named by {@link StoredNames}, never by a Java
 * class.
 */
final class StableNamesSerializer extends Jackson3Serializer {

    private final StoredNames names;

    StableNamesSerializer(StoredNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredJson::shape));
        this.names = names;
    }

    @Override
    public SerializedType typeForClass(Class type) {
        SerializedType byClass = super.typeForClass(type);
        return names.nameOf(type == null ? Void.class : type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, byClass.getRevision()))
                .orElse(byClass);
    }

    /**
     * Of an event that nobody here can read nothing is passed over in silence: views, the relay and
     * its aggregate stop at it until a release that knows it is back.
     */
    @Override
    public Class classForType(SerializedType type) {
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
}
