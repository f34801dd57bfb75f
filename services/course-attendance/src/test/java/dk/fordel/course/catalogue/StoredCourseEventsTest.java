package dk.fordel.course.catalogue;

import static dk.fordel.course.catalogue.CourseTest.ANE;
import static dk.fordel.course.catalogue.CourseTest.A_WEEK_LATER;
import static dk.fordel.course.catalogue.CourseTest.BO;
import static dk.fordel.course.catalogue.CourseTest.IN_WINTER;
import static dk.fordel.course.catalogue.CourseTest.THEME_DAY;
import static dk.fordel.course.catalogue.CourseTest.WAS_NOT_THERE;
import static dk.fordel.course.catalogue.CourseTest.cancelled;
import static dk.fordel.course.catalogue.CourseTest.enrolled;
import static dk.fordel.course.catalogue.CourseTest.moved;
import static dk.fordel.course.catalogue.CourseTest.open;
import static dk.fordel.course.catalogue.CourseTest.scheduled;
import static dk.fordel.course.catalogue.CourseTest.signed;
import static dk.fordel.course.catalogue.CourseTest.with;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.course.catalogue.CourseEvent.CourseRetitled;
import dk.fordel.course.catalogue.CourseEvent.EnrolmentWithdrawn;
import dk.fordel.course.catalogue.CourseEvent.SignatureRevoked;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StoredCourseEventsTest {

    static Stream<CourseEvent> events() {
        return Stream.of(
                scheduled(with(20)),
                enrolled(ANE),
                new EnrolmentWithdrawn(THEME_DAY, ANE, IN_WINTER),
                moved(A_WEEK_LATER, "Hall 2", 1),
                new CourseRetitled(THEME_DAY, "Skin and allergy", "Office", 1, IN_WINTER),
                cancelled(),
                signed(
                        "A colleague was ill",
                        new Participant(ANE, true),
                        new Participant(BO, false)),
                new SignatureRevoked(THEME_DAY, ANE, WAS_NOT_THERE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was(CourseEvent event) {
        Approved.storedAs(nameOf(event.getClass()), event);
    }

    @Test
    void a_course_open_to_all_is_stored_without_a_capacity() {
        Approved.storedAs("course.scheduled.v1.open", scheduled(open()));
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(CourseEvent.class.getPermittedSubclasses()));
    }

    /** Snapshots hold it. */
    @Test
    void what_a_course_keeps_is_written_and_read_back_whole() {
        JsonMapper json = StoredJson.mapper();
        Course course = new Course();
        events().forEach(event -> {
            course.evolve(event);
            assertThat(json.readValue(json.writeValueAsString(course), Course.class))
                    .usingRecursiveComparison()
                    .isEqualTo(course);
        });
    }

    private static String nameOf(Class<?> event) {
        return event.getAnnotation(JsonTypeName.class).value();
    }
}
