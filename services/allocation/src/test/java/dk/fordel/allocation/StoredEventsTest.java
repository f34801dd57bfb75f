package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.hearing.HearingEvent;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.known.municipality.MunicipalityEvent;
import dk.fordel.allocation.known.practice.PracticeEvent;
import dk.fordel.allocation.known.team.TeamEvent;
import dk.fordel.allocation.known.trainee.TraineeEvent;
import dk.fordel.allocation.mandate.CoverEvent;
import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** Every event is stored as its approved file says, and read back from it. */
class StoredEventsTest {

    @TestFactory
    Stream<DynamicTest> each_event_is_stored_as_approved() {
        return Samples.all()
                .map(event ->
                        dynamicTest(nameOf(event), () -> Approved.storedAs(nameOf(event), event)));
    }

    @Test
    void no_event_is_without_a_sample() {
        Stream<Class<?>> events =
                Stream.of(
                                PlacesEvent.class,
                                PracticeEvent.class,
                                MunicipalityEvent.class,
                                TraineeEvent.class,
                                TeamEvent.class,
                                CoverEvent.class,
                                FrameEvent.class,
                                PrinciplesEvent.class,
                                RoundEvent.class,
                                PlacementEvent.class,
                                HearingEvent.class)
                        .flatMap(StoredEventsTest::records);
        assertThat(Samples.all().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(events.toList());
    }

    /** Events of an interface, and of the groups below it. */
    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(StoredEventsTest::records)
                : Stream.of(kind);
    }

    private static String nameOf(Object event) {
        return event.getClass().getAnnotation(JsonTypeName.class).value();
    }
}
