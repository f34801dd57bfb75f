package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.COUNCIL;
import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.OPENED;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.days;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutor;
import static dk.fordel.registry.practice.ElmRoad.tutorId;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.practice.StaffingCommand.JoinTutor;
import dk.fordel.registry.practice.StaffingCommand.LetTutorGo;
import dk.fordel.registry.practice.StaffingCommand.PermitTwoToATutor;
import dk.fordel.registry.practice.StaffingCommand.SetCapacity;
import dk.fordel.registry.practice.StaffingEvent.CapacitySet;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.StaffingEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.StaffingRefusal.NotATutorThen;
import dk.fordel.registry.practice.StaffingRefusal.NotCoverageThreatened;
import dk.fordel.registry.practice.StaffingRefusal.TooManyForItsTutors;
import dk.fordel.registry.practice.StaffingRefusal.TutorKnownDifferently;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private static final Period DESIGNATED = days("2026-01-01", "2027-12-31");

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> withTwoTutors(Object... then) {
        return practice.given(registered(2), tutorJoined(1), tutorJoined(2)).andGiven(then);
    }

    private static SetCapacity take(int trainees, String from) {
        return new SetCapacity(ELM_ROAD, trainees, day(from), OFFICE);
    }

    private static CapacitySet takes(int trainees, String from) {
        return new CapacitySet(ELM_ROAD, trainees, day(from), OFFICE);
    }

    private static TwoToATutorPermitted twoPermitted() {
        return new TwoToATutorPermitted(ELM_ROAD, DESIGNATED, COUNCIL);
    }

    @Test
    void the_capacity_is_set_from_a_day_on() {
        withTwoTutors().when(take(1, "2026-05-01")).expectEvents(takes(1, "2026-05-01"));
    }

    @Test
    void the_capacity_that_it_has_is_not_set_again() {
        withTwoTutors()
                .when(take(2, "2026-05-01"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void two_tutors_take_two_and_no_third() {
        withTwoTutors()
                .when(take(3, "2026-05-01"))
                .expectNoEvents()
                .expectException(TooManyForItsTutors.class)
                .expectExceptionMessage(
                        "Practice P-0017 has 2 active tutors on 2026-05-01 and can take at most 2 trainees at once, not 3. Let a tutor join first, or ask the council for two trainees to a tutor.");
    }

    @Test
    void the_council_permits_two_to_a_tutor_where_doctors_are_lacking() {
        withTwoTutors()
                .when(new PermitTwoToATutor(ELM_ROAD, DESIGNATED, DESIGNATED, COUNCIL))
                .expectEvents(twoPermitted());
    }

    @Test
    void elsewhere_it_does_not() {
        withTwoTutors()
                .when(new PermitTwoToATutor(ELM_ROAD, DESIGNATED, null, COUNCIL))
                .expectNoEvents()
                .expectException(NotCoverageThreatened.class);
    }

    @Test
    void a_permission_ends_with_the_designation_at_the_latest() {
        withTwoTutors()
                .when(
                        new PermitTwoToATutor(
                                ELM_ROAD, days("2026-01-01", "2028-01-01"), DESIGNATED, COUNCIL))
                .expectNoEvents()
                .expectException(NotCoverageThreatened.class);
    }

    @Test
    void with_the_permission_two_tutors_take_four_until_it_ends() {
        withTwoTutors(twoPermitted())
                .when(take(4, "2026-05-01"))
                .expectEvents(takes(4, "2026-05-01"), takes(2, "2028-01-01"));
    }

    @Test
    void when_a_tutor_leaves_the_capacity_falls_the_day_after() {
        withTwoTutors()
                .when(new LetTutorGo(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE))
                .expectEvents(
                        new TutorLeft(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE),
                        takes(1, "2026-07-01"));
    }

    @Test
    void a_later_capacity_falls_too_when_a_tutor_leaves_before_it() {
        withTwoTutors(takes(1, "2026-05-01"), takes(2, "2026-09-01"))
                .when(new LetTutorGo(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE))
                .expectEvents(
                        new TutorLeft(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE),
                        takes(1, "2026-09-01"));
    }

    @Test
    void a_tutor_leaves_once() {
        withTwoTutors(
                        new TutorLeft(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE),
                        takes(1, "2026-07-01"))
                .when(new LetTutorGo(ELM_ROAD, tutorId(2), day("2026-06-30"), OFFICE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_tutor_does_not_leave_before_having_come() {
        withTwoTutors()
                .when(new LetTutorGo(ELM_ROAD, tutorId(2), OPENED.minusDays(1), OFFICE))
                .expectNoEvents()
                .expectException(NotATutorThen.class);
    }

    @Test
    void who_is_no_tutor_here_cannot_leave() {
        withTwoTutors()
                .when(new LetTutorGo(ELM_ROAD, tutorId(3), day("2026-06-30"), OFFICE))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    @Test
    void a_tutor_joins_once_and_the_capacity_does_not_rise_by_itself() {
        withTwoTutors()
                .when(new JoinTutor(ELM_ROAD, tutor(3), OFFICE))
                .expectEvents(tutorJoined(3));
        withTwoTutors()
                .when(new JoinTutor(ELM_ROAD, tutor(2), OFFICE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_number_is_not_given_to_another_tutor() {
        Tutor other = new Tutor(2, Period.since(day("2026-04-01")), Tutor.Qualification.UNSTATED);
        withTwoTutors()
                .when(new JoinTutor(ELM_ROAD, other, OFFICE))
                .expectNoEvents()
                .expectException(TutorKnownDifferently.class);
    }
}
