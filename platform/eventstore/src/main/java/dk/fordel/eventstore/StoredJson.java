package dk.fordel.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * How events look in the store: fields in the order of the record, nothing for what is absent, days
 * and instants as ISO text.
 */
public final class StoredJson {

    private StoredJson() {}

    /** The mapper that writes exactly what the store holds; for tests that pin stored shapes. */
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        shape(builder);
        return builder.build();
    }

    static void shape(JsonMapper.Builder builder) {
        builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        // An aggregate may keep its state in final collections; a snapshot must give them back.
        builder.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
        builder.changeDefaultPropertyInclusion(ignored ->
                JsonInclude.Value.construct(
                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        // Tokens of a replay name the class of the token that they wrap.
        builder.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("dk.fordel.")
                        .build());
    }
}
