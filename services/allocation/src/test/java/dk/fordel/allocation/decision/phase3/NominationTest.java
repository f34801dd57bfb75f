package dk.fordel.allocation.decision.phase3;

import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.placementOf;
import static dk.fordel.allocation.Town.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** ALLOC-P3: a coordinator nominates three practices at most, and no practice twice. */
@Tag("ALLOC-P3")
class NominationTest {

    private static final Decider WHO =
            new Decider("AMU Randers", "c-1", Set.of(Role.COORDINATOR), Set.of("randers"));

    private static Phase3.Nominate nominate(List<PracticeId> practices) {
        return new Phase3.Nominate(placementOf("first"), practices, WHO, TODAY);
    }

    private static List<PracticeId> different(int count) {
        return IntStream.range(0, count).mapToObj(i -> practice("practice " + i)).toList();
    }

    @ParameterizedTest(name = "{0} practices: possible {1}")
    @CsvSource({"0, false", "1, true", "3, true", "4, false"})
    void one_to_three_practices_are_nominated(int count, boolean possible) {
        if (possible) {
            assertThat(nominate(different(count)).practices()).hasSize(count);
        } else {
            assertThatThrownBy(() -> nominate(different(count)))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("these are " + count);
        }
    }

    @Test
    void the_same_practice_does_not_count_twice() {
        PracticeId once = practice("once");
        assertThatThrownBy(() -> nominate(List.of(once, practice("other"), once)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("twice");
    }
}
