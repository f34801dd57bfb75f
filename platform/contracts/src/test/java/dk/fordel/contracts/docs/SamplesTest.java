package dk.fordel.contracts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What Jackson makes of a record is what its schema promises, both ways. */
class SamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Class<? extends ContractEvent>> events() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_whole_and_a_sparse_event_fit_their_schema_and_come_back(
            Class<? extends ContractEvent> type) throws ReflectiveOperationException {
        for (boolean whole : new boolean[] {true, false}) {
            Object event = sample(type, whole);
            ObjectNode json = JSON.valueToTree(event);
            assertThat(errors(type, json)).isEmpty();
            assertThat(JSON.treeToValue(json, type)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_more_is_no_fault_and_a_field_less_is_one(Class<? extends ContractEvent> type)
            throws ReflectiveOperationException {
        ObjectNode json = JSON.valueToTree(sample(type, true));
        json.put("addedLater", "by a newer version");
        assertThat(errors(type, json)).isEmpty();
        for (Field field : Field.of(type)) {
            ObjectNode less = json.deepCopy();
            less.remove(field.name());
            assertThat(errors(type, less)).as(field.name()).hasSize(field.optional() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_value_of_another_shape_is_a_fault(Class<? extends ContractEvent> type)
            throws ReflectiveOperationException {
        for (Field field : Field.of(type)) {
            ObjectNode json = JSON.valueToTree(sample(type, true));
            if (field.type() == String.class) {
                json.put(field.name(), 42);
            } else {
                json.put(field.name(), "neither a day nor an id nor a number");
            }
            assertThat(errors(type, json)).as(field.name()).isNotEmpty();
        }
    }

    private static List<Error> errors(Class<? extends ContractEvent> type, ObjectNode json) {
        Schema schema = SCHEMAS.getSchema(JSON.valueToTree(JsonSchemas.of(type)));
        return schema.validate(
                json,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Object sample(Class<?> record, boolean whole)
            throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        List<Field> fields = Field.of(record);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).optional() && !whole ? null : value(fields.get(i).type());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        return record.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? Map.of("SOFT-1", value(generic.getActualTypeArguments()[1]))
                    : List.of(value(generic.getActualTypeArguments()[0]));
        }
        return switch (type) {
            case Class<?> t when t == String.class -> "Øst";
            case Class<?> t when t == UUID.class -> new UUID(1, 2);
            case Class<?> t when t == LocalDate.class -> LocalDate.of(2027, 3, 1);
            case Class<?> t when t == Instant.class -> Instant.parse("2027-03-01T07:00:00Z");
            case Class<?> t when t == boolean.class -> true;
            case Class<?> t when t == int.class || t == Integer.class -> 3;
            case Class<?> t when t == long.class -> 4_477_900L;
            default -> sample((Class<?>) type, true);
        };
    }
}
