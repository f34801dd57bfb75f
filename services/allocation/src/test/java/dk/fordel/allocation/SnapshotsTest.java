package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.fordel.eventstore.StoredJson;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The state of every aggregate can be stored beside its events, and read back whole. */
class SnapshotsTest {

    private static final JsonMapper JSON = StoredJson.mapper();

    @TestFactory
    Stream<DynamicTest> every_aggregate_can_be_stored_and_read_back() {
        return Stream.of(
                        "delegation.AreaCover",
                        "frame.Frame",
                        "hearing.Hearing",
                        "municipality.Municipality",
                        "placement.Placement",
                        "places.Places",
                        "principlesversion.Principles",
                        "round.Round",
                        "team.KnownTeam",
                        "trainee.KnownTrainee")
                .map(name ->
                        dynamicTest(name, () -> storedAndReadBack("dk.fordel.allocation." + name)));
    }

    private static void storedAndReadBack(String name) throws Exception {
        Class<?> type = Class.forName(name);
        Method evolve =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("evolve"))
                        .findFirst()
                        .orElseThrow();
        evolve.setAccessible(true);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object aggregate = constructor.newInstance();
        List<Object> history =
                Samples.all().filter(evolve.getParameterTypes()[0]::isInstance).toList();
        for (Object event : history) {
            evolve.invoke(aggregate, event);
            String stored = JSON.writeValueAsString(aggregate);
            Object restored = JSON.readValue(stored, type);
            assertThat(restored).usingRecursiveComparison().isEqualTo(aggregate);
        }
        assertThat(history).isNotEmpty();
    }
}
