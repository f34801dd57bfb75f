package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What a newer release has stored is not passed over by an older one. */
class UnknownEventsTest {

    @JsonTypeName("kettle.boiled.v2")
    record Boiled(int degrees) {}

    private final StableNamesSerializer serializer =
            new StableNamesSerializer(new StoredNames(List.of("dk.fordel.eventstore")));

    @Test
    void an_event_of_a_version_that_nobody_reads_stops_whoever_reads_it() {
        assertThat(classOf("kettle.boiled.v2")).isEqualTo(Boiled.class);
        assertThatThrownBy(() -> classOf("kettle.boiled.v3"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("kettle.boiled.v3")
                .hasMessageContaining("Run the release that wrote it or a later one");
        assertThatThrownBy(() ->
                        serializer.deserialize(
                                new SimpleSerializedObject<>(
                                        "{}", String.class, "kettle.boiled.v3", null)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_snapshot_of_a_class_that_is_gone_is_only_a_lost_shortcut() {
        assertThat(classOf("dk.fordel.gone.Aggregate")).isEqualTo(UnknownSerializedType.class);
    }

    private Class<?> classOf(String stored) {
        return serializer.classForType(new SimpleSerializedType(stored, null));
    }
}
