package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.fordel.eventstore.StoredJson;

import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The state of every aggregate can be stored beside its events, and read back whole. */
class SnapshotsTest {

    private static final JsonMapper JSON = StoredJson.mapper();

    @TestFactory
    Stream<DynamicTest> every_aggregate_can_be_stored_and_read_back() {
        ClassPathScanningCandidateComponentProvider aggregates =
                new ClassPathScanningCandidateComponentProvider(false);
        aggregates.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return aggregates.findCandidateComponents(getClass().getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .sorted()
                .map(name -> dynamicTest(name, () -> storedAndReadBack(name)));
    }

    private static void storedAndReadBack(String name) throws Exception {
        Class<?> type = Class.forName(name);
        List<Method> evolving = evolving(type);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object aggregate = constructor.newInstance();
        for (Object event : Samples.all().toList()) {
            for (Method evolve : evolving) {
                if (evolve.getParameterTypes()[0].isInstance(event)) {
                    evolve.setAccessible(true);
                    evolve.invoke(aggregate, event);
                    String stored = JSON.writeValueAsString(aggregate);
                    Object restored = JSON.readValue(stored, type);
                    assertThat(restored).usingRecursiveComparison().isEqualTo(aggregate);
                }
            }
        }
        assertThat(evolving).isNotEmpty();
    }

    /** Of the aggregate and of what it extends. */
    private static List<Method> evolving(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> method.getName().equals("evolve"))
                .toList();
    }
}
