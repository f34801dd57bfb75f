package dk.fordel.eventstore;

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

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classOf(type.getName()).map(Class::getName).orElse(type.getName());
    }
}
