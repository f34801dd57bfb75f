package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.OPENED;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.profile;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutor;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeRefusal.RegisteredDifferently;
import dk.fordel.registry.practice.StaffingRefusal.TooManyForItsTutors;
import dk.fordel.registry.practice.TeachingRefusal.CourseNotCompleted;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.List;

class RegistrationTest {

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private static Register register(int capacity, Tutor... tutors) {
        return new Register(ELM_ROAD, profile(), capacity, OPENED, List.of(tutors), OFFICE);
    }

    @Test
    void a_practice_is_registered_with_the_tutors_it_has() {
        practice.givenNoPriorActivity()
                .when(register(2, tutor(1), tutor(2)))
                .expectEvents(
                        registered(2), introduced(2), assessed(), tutorJoined(1), tutorJoined(2))
                .expectResultMessagePayload(Registration.REGISTERED);
    }

    @Test
    void registering_it_again_says_nothing_new() {
        practice.given(registered(1), introduced(1), assessed(), tutorJoined(1))
                .when(register(1, tutor(1)))
                .expectNoEvents()
                .expectResultMessagePayload(Registration.UNCHANGED);
    }

    @Test
    void registering_it_again_on_another_day_with_one_tutor_more_lets_that_one_join() {
        practice.given(registered(1), introduced(1), assessed(), tutorJoined(1))
                .when(register(1, tutor(1), tutor(2)))
                .expectEvents(tutorJoined(2))
                .expectResultMessagePayload(Registration.TUTORS_JOINED);
    }

    @Test
    void a_practice_of_an_older_release_is_introduced_to_others_when_it_is_listed_again() {
        practice.given(registered(1), assessed(), tutorJoined(1))
                .when(register(1, tutor(1)))
                .expectEvents(introduced(1))
                .expectResultMessagePayload(Registration.FACTS_ADDED);
    }

    @Test
    void a_reference_never_stands_for_another_place() {
        Profile moved =
                new Profile(
                        profile().reference(),
                        profile().providerNumber(),
                        "Oak Road Doctors",
                        new Address("Oak Road 1", "8300", new MunicipalityCode("741")),
                        profile().organisationType(),
                        profile().ownerKind(),
                        profile().patientBase());
        practice.given(registered(1), introduced(1), assessed(), tutorJoined(1))
                .when(new Register(ELM_ROAD, moved, 1, OPENED, List.of(tutor(1)), OFFICE))
                .expectNoEvents()
                .expectException(RegisteredDifferently.class)
                .expectExceptionMessage(
                        "Practice P-0017 is registered already, with another name, another address, another postcode, another municipality. A new place needs a reference of its own; tutors, capacity and patient base have requests of their own.");
    }

    @Test
    void one_trainee_to_a_tutor_is_all_that_a_new_practice_takes() {
        practice.givenNoPriorActivity()
                .when(register(3, tutor(1), tutor(2)))
                .expectNoEvents()
                .expectException(TooManyForItsTutors.class);
    }

    @Test
    void a_practice_can_be_known_before_its_first_tutor() {
        practice.givenNoPriorActivity()
                .when(register(1))
                .expectEvents(registered(1), introduced(1), assessed());
    }

    @Test
    void a_tutor_has_completed_the_course_before_the_first_day() {
        Tutor early =
                new Tutor(
                        1,
                        Period.since(OPENED),
                        new Tutor.Qualification(day("2026-01-02"), 0, null, false));
        practice.givenNoPriorActivity()
                .when(register(1, early))
                .expectNoEvents()
                .expectException(CourseNotCompleted.class);
    }

    @Test
    void a_capacity_of_nobody_cannot_be_meant() {
        assertThatThrownBy(() -> register(0, tutor(1)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("1 to 99");
    }

    @Test
    void a_tutor_who_comes_later_joins_later() {
        Tutor later = new Tutor(1, Period.since(day("2026-02-01")), Tutor.Qualification.UNSTATED);
        assertThatThrownBy(() -> register(1, later))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("others join later");
    }
}
