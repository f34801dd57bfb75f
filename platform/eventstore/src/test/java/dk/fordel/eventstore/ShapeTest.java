package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A snapshot of an aggregate that has kept other fields since is told from one of today. */
class ShapeTest {

    static class Before {
        String name = "";
        List<Stay> stays = List.of();
        Map<String, Kind> kinds = Map.of();
        Ruling[] rulings = {};

        record Stay(LocalDate from, Days days) {}

        record Days(int number) {}

        enum Kind {
            KBU,
            PHASE_3
        }

        sealed interface Ruling {}

        record Upheld(@JsonProperty("post") String by) implements Ruling {}
    }

    static class RenamedClassesOnly {
        static final String NOT_KEPT = "";
        transient int neither;
        String name = "";
        List<Visit> stays = List.of();
        Map<String, Sort> kinds = Map.of();
        Judgement[] rulings = {};

        record Visit(LocalDate from, Length days) {}

        record Length(int number) {}

        enum Sort {
            KBU,
            PHASE_3
        }

        sealed interface Judgement {}

        record Confirmed(@JsonProperty("post") String by) implements Judgement {}
    }

    static class OneMore extends Before {
        int more;
    }

    static class AnotherName {
        String title = "";
        List<Before.Stay> stays = List.of();
        Map<String, Before.Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};
    }

    static class AnotherTypeOfAField {
        Integer name = 0;
        List<Before.Stay> stays = List.of();
        Map<String, Before.Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};
    }

    static class AnotherTypeDeepInside {
        String name = "";
        List<Stay> stays = List.of();
        Map<String, Before.Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};

        record Stay(LocalDate from, Days days) {}

        record Days(long number) {}
    }

    static class AnotherConstant {
        String name = "";
        List<Before.Stay> stays = List.of();
        Map<String, Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};

        enum Kind {
            KBU,
            PHASE_2
        }
    }

    static class AnotherCollection {
        String name = "";
        java.util.Set<Before.Stay> stays = java.util.Set.of();
        Map<String, Before.Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};
    }

    static class OneMoreKind {
        String name = "";
        List<Before.Stay> stays = List.of();
        Map<String, Before.Kind> kinds = Map.of();
        Ruling[] rulings = {};

        sealed interface Ruling {}

        record Upheld(@JsonProperty("post") String by) implements Ruling {}

        record SentBack(String by) implements Ruling {}
    }

    static class AnotherNameInJson {
        @JsonProperty("title")
        String name = "";

        List<Before.Stay> stays = List.of();
        Map<String, Before.Kind> kinds = Map.of();
        Before.Ruling[] rulings = {};
    }

    @Test
    void names_of_our_classes_and_what_is_not_kept_make_no_difference() {
        assertThat(Shape.of(RenamedClassesOnly.class)).isEqualTo(Shape.of(Before.class));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OneMore.class,
                AnotherName.class,
                AnotherTypeOfAField.class,
                AnotherTypeDeepInside.class,
                AnotherConstant.class,
                AnotherCollection.class,
                OneMoreKind.class,
                AnotherNameInJson.class
            })
    void every_change_of_what_is_kept_makes_a_difference(Class<?> after) {
        assertThat(Shape.of(after)).isNotEqualTo(Shape.of(Before.class));
    }

    @AggregateRoot
    static class Stored {
        String name = "";
    }

    @Test
    void the_shape_is_the_revision_of_a_snapshot() {
        var serializer =
                new StableNamesSerializer(new StoredNames(List.of("dk.fordel.eventstore")));
        assertThat(serializer.typeForClass(Stored.class).getRevision())
                .isEqualTo(Shape.of(Stored.class));
        assertThat(serializer.typeForClass(String.class).getRevision()).isNull();
    }
}
