package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.eventstore.StoredJson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The state of every aggregate can be stored beside its events, and read back whole. */
class SnapshotsTest {

    private static final JsonMapper JSON = StoredJson.mapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geography.Geography",
                "placement.FollowedPlacement",
                "programme.Programme",
                "team.Team",
                "trainee.Trainee"
            })
    void every_aggregate_is_read_back_as_it_was(String name) throws Exception {
        Class<?> type = Class.forName("dk.fordel.trainee." + name);
        Method evolve = evolveOf(type);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object aggregate = constructor.newInstance();
        List<Object> events =
                StoredEventsTest.events()
                        .filter(evolve.getParameterTypes()[0]::isInstance)
                        .toList();
        for (Object event : events) {
            evolve.invoke(aggregate, event);
            Object readBack = JSON.readValue(JSON.writeValueAsString(aggregate), type);
            assertThat(readBack).usingRecursiveComparison().isEqualTo(aggregate);
        }
        assertThat(events).isNotEmpty();
    }

    private static Method evolveOf(Class<?> type) {
        Method evolve =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("evolve"))
                        .findFirst()
                        .orElseThrow();
        evolve.setAccessible(true);
        return evolve;
    }
}
