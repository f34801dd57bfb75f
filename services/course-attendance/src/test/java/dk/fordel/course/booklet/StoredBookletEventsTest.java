package dk.fordel.course.booklet;

import static dk.fordel.course.booklet.Examples.*;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.BookletWithheld;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StoredBookletEventsTest {

    static Stream<BookletEvent> events() {
        return Stream.of(
                new BookletOpened(
                        BOOKLET, PLACEMENT, TRAINEE, HALF_A_YEAR, RANDERS, ELM_ROAD, CONFIRMED),
                owed(CourseKind.THEME_DAY, 2, HALF_A_YEAR.to()),
                new StayMoved(
                        BOOKLET,
                        HALF_A_YEAR,
                        new HomeArea(null, "2026-11-22", "Postcode 2550 is in no course area."),
                        ELM_ROAD,
                        CONFIRMED),
                new PedagogicsPassedBefore(
                        BOOKLET, APRIL, "Certificate seen", "Office", ORGANISER.at()),
                new PedagogicsRecognitionWithdrawn(BOOKLET, APRIL, WRONG_DAY),
                attended(themeDay(1, APRIL)),
                revoked(themeDay(1, APRIL)),
                new StayEnded(BOOKLET, APRIL, List.of(new Missing(CourseKind.THEME_DAY, 1))),
                new ObligationsReleased(BOOKLET, PLACEMENT, "OFFER_DECLINED", WITHDRAWN),
                new BookletWithheld(BOOKLET, "OFFER_DECLINED", WITHDRAWN));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was(BookletEvent event) {
        Approved.storedAs(nameOf(event.getClass()), event);
    }

    @Test
    void a_duty_shift_is_stored_without_a_course() {
        Approved.storedAs("booklet.attendance-signed.v1.shift", shift(APRIL));
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(BookletEvent.class.getPermittedSubclasses())
                                .flatMap(part -> Stream.of(part.getPermittedSubclasses()))
                                .toList());
    }

    /** Snapshots hold it. */
    @Test
    void what_a_booklet_keeps_is_written_and_read_back_whole() {
        JsonMapper json = StoredJson.mapper();
        Booklet booklet = new Booklet();
        events().forEach(event -> {
            booklet.evolve(event);
            assertThat(json.readValue(json.writeValueAsString(booklet), Booklet.class))
                    .usingRecursiveComparison()
                    .isEqualTo(booklet);
        });
    }

    private static String nameOf(Class<?> event) {
        return event.getAnnotation(JsonTypeName.class).value();
    }
}
