package dk.fordel.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.contracts.Contracts.Publisher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What holds for every contract record. */
class ContractsTest {

    private static final Set<Class<?>> PLAIN =
            Set.of(
                    String.class,
                    UUID.class,
                    LocalDate.class,
                    Instant.class,
                    Integer.class,
                    Long.class,
                    int.class,
                    long.class,
                    boolean.class);

    static List<Publisher> publishers() {
        return Contracts.publishers();
    }

    static List<Class<? extends ContractEvent>> events() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("publishers")
    void a_wire_name_names_the_service_the_fact_and_the_version(Publisher publisher) {
        String service = publisher.topic().replaceAll("^fordel\\.|\\.v1$", "");
        assertThat(publisher.topic()).isEqualTo("fordel.%s.v1".formatted(service));
        assertThat(publisher.events())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(Contracts.wireNameOf(event))
                                .matches(
                                        "dk\\.fordel\\.%s\\.%s\\.v[1-9]\\d*"
                                                .formatted(service, kebab(event))));
    }

    @Test
    void wire_names_and_topics_are_unique() {
        assertThat(Contracts.all()).extracting(Contracts::wireNameOf).doesNotHaveDuplicates();
        assertThat(Contracts.publishers()).extracting(Publisher::topic).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_record_is_found_by_its_name_on_the_wire(Class<? extends ContractEvent> event) {
        assertThat(event.isRecord()).isTrue();
        assertThat(Contracts.typeOf(Contracts.wireNameOf(event))).isSameAs(event);
    }

    @Test
    void an_unknown_name_finds_nothing_and_a_class_without_a_name_is_refused() {
        assertThat(Contracts.typeOf("dk.fordel.allocation.placement-decided.v99")).isNull();
        assertThatThrownBy(() -> Contracts.wireNameOf(ContractEvent.class))
                .hasMessageContaining("@WireName");
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_record_and_every_field_says_what_it_means(Class<? extends ContractEvent> event) {
        assertThat(event.getAnnotation(Says.class)).isNotNull();
        assertExplained(event);
    }

    private static void assertExplained(Class<?> record) {
        for (RecordComponent field : record.getRecordComponents()) {
            assertThat(field.getAnnotation(Says.class)).as(field.toString()).isNotNull();
            assertThat(field.getAnnotation(Says.class).value()).matches("(?s)\\S.*\\.");
            assertPlain(field, field.getGenericType());
            if (field.isAnnotationPresent(Optionally.class)) {
                assertThat(field.getType().isPrimitive())
                        .as("%s can be absent, so it is no primitive", field)
                        .isFalse();
            }
        }
    }

    private static void assertPlain(RecordComponent field, Type type) {
        if (type instanceof ParameterizedType generic) {
            assertThat(generic.getRawType()).as(field.toString()).isIn(List.class, Map.class);
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> assertPlain(field, t));
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            assertExplained(nested);
        } else {
            assertThat(PLAIN).as(field.toString()).contains((Class<?>) type);
        }
    }

    private static String kebab(Class<?> event) {
        return event.getSimpleName()
                .replaceAll("V\\d+$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
