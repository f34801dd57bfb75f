package dk.fordel.course.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.course.catalogue.CourseCommand.Cancel;
import dk.fordel.course.catalogue.CourseCommand.Enrol;
import dk.fordel.course.catalogue.CourseCommand.Move;
import dk.fordel.course.catalogue.CourseCommand.Retitle;
import dk.fordel.course.catalogue.CourseCommand.RevokeSignature;
import dk.fordel.course.catalogue.CourseCommand.Schedule;
import dk.fordel.course.catalogue.CourseCommand.SignParticipants;
import dk.fordel.course.catalogue.CourseCommand.WithdrawEnrolment;
import dk.fordel.course.catalogue.CourseEvent.CourseCancelled;
import dk.fordel.course.catalogue.CourseEvent.CourseMoved;
import dk.fordel.course.catalogue.CourseEvent.CourseRetitled;
import dk.fordel.course.catalogue.CourseEvent.CourseScheduled;
import dk.fordel.course.catalogue.CourseEvent.EnrolmentWithdrawn;
import dk.fordel.course.catalogue.CourseEvent.ParticipantsSigned;
import dk.fordel.course.catalogue.CourseEvent.SignatureRevoked;
import dk.fordel.course.catalogue.CourseEvent.TraineeEnrolled;
import dk.fordel.course.catalogue.CourseRefusal.AlreadyHeld;
import dk.fordel.course.catalogue.CourseRefusal.AlreadyScheduledOtherwise;
import dk.fordel.course.catalogue.CourseRefusal.CourseIsCancelled;
import dk.fordel.course.catalogue.CourseRefusal.CourseIsFull;
import dk.fordel.course.catalogue.CourseRefusal.EnrolmentIsClosed;
import dk.fordel.course.catalogue.CourseRefusal.NotYetHeld;
import dk.fordel.course.catalogue.CourseRefusal.WalkInNeedsNote;
import dk.fordel.kernel.Malformed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class CourseTest {

    static final CourseId THEME_DAY = new CourseId(new UUID(0, 1));
    static final TraineeId ANE = new TraineeId(new UUID(0, 11));
    static final TraineeId BO = new TraineeId(new UUID(0, 12));
    static final Instant IN_WINTER = Instant.parse("2026-01-10T09:00:00Z");
    static final Instant THAT_EVENING = Instant.parse("2026-03-12T19:00:00Z");
    static final CourseTime ONE_DAY =
            new CourseTime(
                    Instant.parse("2026-03-12T08:00:00Z"), Instant.parse("2026-03-12T14:24:00Z"));
    static final CourseTime A_WEEK_LATER =
            new CourseTime(
                    Instant.parse("2026-03-19T08:00:00Z"), Instant.parse("2026-03-19T14:24:00Z"));

    static final Correction WAS_NOT_THERE =
            new Correction("Was ill that day", "Office", Instant.parse("2026-03-13T09:00:00Z"));

    private final FixtureConfiguration<Course> course = new AggregateTestFixture<>(Course.class);

    @Test
    void a_course_is_scheduled_once_however_often_it_is_asked_for() {
        Schedule wish = new Schedule(THEME_DAY, open(), "Hall 1", ONE_DAY, "Office", IN_WINTER);
        course.givenNoPriorActivity().when(wish).expectEvents(scheduled(open()));
        course.given(scheduled(open()))
                .when(wish)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_course_id_does_not_serve_two_courses() {
        course.given(scheduled(open()))
                .when(new Schedule(THEME_DAY, with(8), "Hall 1", ONE_DAY, "Office", IN_WINTER))
                .expectNoEvents()
                .expectException(AlreadyScheduledOtherwise.class);
    }

    @Test
    void a_course_id_with_another_time_or_place_is_not_swallowed() {
        for (Schedule other :
                List.of(
                        new Schedule(
                                THEME_DAY, open(), "Hall 1", A_WEEK_LATER, "Office", IN_WINTER),
                        new Schedule(THEME_DAY, open(), "Hall 2", ONE_DAY, "Office", IN_WINTER))) {
            course.given(scheduled(open()))
                    .when(other)
                    .expectNoEvents()
                    .expectException(AlreadyScheduledOtherwise.class);
        }
    }

    @Test
    void a_wrong_title_is_corrected_also_when_the_course_was_held() {
        var right = new CourseRetitled(THEME_DAY, "Skin and allergy", "Office", 2, THAT_EVENING);
        course.given(
                        scheduled(open()),
                        moved(ONE_DAY, "Hall 2", 1),
                        signed(null, new Participant(ANE, false)))
                .when(new Retitle(THEME_DAY, "Skin and allergy", "Office", THAT_EVENING))
                .expectEvents(right);
        course.given(scheduled(open()), right)
                .when(new Retitle(THEME_DAY, "Skin and allergy", "Office", THAT_EVENING))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_signature_that_was_revoked_can_be_given_again() {
        var revoked = new SignatureRevoked(THEME_DAY, ANE, WAS_NOT_THERE);
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)))
                .when(new RevokeSignature(THEME_DAY, ANE, WAS_NOT_THERE))
                .expectEvents(revoked);
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)), revoked)
                .when(sign(null, ANE))
                .expectEvents(signed(null, new Participant(ANE, false)));
    }

    @Test
    void a_course_lasts_five_minutes_at_least_and_31_days_at_most() {
        Instant begins = ONE_DAY.begins();
        assertThat(CourseTime.planned(begins, begins.plusSeconds(300))).isNotNull();
        assertThat(CourseTime.planned(begins, begins.plusSeconds(31 * 86_400))).isNotNull();
        for (Instant ends :
                List.of(
                        begins.plusMillis(1),
                        begins.plusSeconds(299),
                        begins.plusSeconds(31 * 86_400 + 1))) {
            assertThatThrownBy(() -> CourseTime.planned(begins, ends))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_move_raises_the_revision_that_calendars_read() {
        course.given(scheduled(open()), moved(ONE_DAY, "Hall 2", 1), moved(ONE_DAY, "Hall 3", 2))
                .when(new Move(THEME_DAY, "Hall 2", A_WEEK_LATER, IN_WINTER))
                .expectEvents(moved(A_WEEK_LATER, "Hall 2", 3));
    }

    @Test
    void a_move_to_where_it_is_changes_nothing() {
        course.given(scheduled(open()))
                .when(new Move(THEME_DAY, "Hall 1", ONE_DAY, IN_WINTER))
                .expectNoEvents();
    }

    @Test
    void a_cancelled_course_stays_cancelled() {
        course.given(scheduled(open()), cancelled())
                .when(new Cancel(THEME_DAY, "Too few", IN_WINTER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        course.given(scheduled(open()), cancelled())
                .when(new Cancel(THEME_DAY, "Snow", IN_WINTER))
                .expectException(CourseIsCancelled.class);
        course.given(scheduled(open()), cancelled())
                .when(new Move(THEME_DAY, "Hall 1", A_WEEK_LATER, IN_WINTER))
                .expectException(CourseIsCancelled.class);
        course.given(scheduled(open()), cancelled())
                .when(new Enrol(THEME_DAY, ANE, IN_WINTER))
                .expectException(CourseIsCancelled.class);
        course.given(scheduled(open()), cancelled())
                .when(sign(null, ANE))
                .expectException(CourseIsCancelled.class);
    }

    @Test
    void a_full_course_refuses_another_trainee() {
        course.given(scheduled(with(1)), enrolled(ANE))
                .when(new Enrol(THEME_DAY, BO, IN_WINTER))
                .expectNoEvents()
                .expectException(CourseIsFull.class);
    }

    @Test
    void a_place_given_back_can_be_booked_by_another() {
        course.given(
                        scheduled(with(1)),
                        enrolled(ANE),
                        new EnrolmentWithdrawn(THEME_DAY, ANE, IN_WINTER))
                .when(new Enrol(THEME_DAY, BO, IN_WINTER))
                .expectEvents(enrolled(BO));
    }

    @Test
    void who_is_enrolled_is_not_enrolled_twice_even_when_the_course_is_full() {
        course.given(scheduled(with(1)), enrolled(ANE))
                .when(new Enrol(THEME_DAY, ANE, IN_WINTER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_course_without_a_capacity_takes_everybody() {
        course.given(scheduled(open()), enrolled(ANE))
                .when(new Enrol(THEME_DAY, BO, IN_WINTER))
                .expectEvents(enrolled(BO));
    }

    @Test
    void enrolment_closes_when_the_course_begins() {
        course.given(scheduled(open()))
                .when(new Enrol(THEME_DAY, ANE, ONE_DAY.begins()))
                .expectException(EnrolmentIsClosed.class);
        course.given(scheduled(open()))
                .when(new Enrol(THEME_DAY, ANE, ONE_DAY.begins().minusSeconds(1)))
                .expectEvents(
                        new TraineeEnrolled(THEME_DAY, ANE, ONE_DAY.begins().minusSeconds(1)));
    }

    @Test
    void who_has_no_place_gives_none_back() {
        course.given(scheduled(open()))
                .when(new WithdrawEnrolment(THEME_DAY, ANE, IN_WINTER))
                .expectNoEvents();
    }

    @Test
    void a_list_is_signed_at_once_and_says_what_was_attended() {
        course.given(scheduled(with(2)), enrolled(ANE), enrolled(BO))
                .when(sign(null, BO, ANE))
                .expectEvents(signed(null, new Participant(ANE, true), new Participant(BO, true)))
                .expectResultMessagePayload(
                        new AttendedCourse(
                                THEME_DAY,
                                CourseKind.THEME_DAY,
                                "Skin",
                                LocalDate.of(2026, 3, 12)));
    }

    @Test
    void signing_again_signs_only_for_who_is_new() {
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)))
                .when(sign(null, ANE, BO))
                .expectEvents(signed(null, new Participant(BO, false)));
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)))
                .when(sign(null, ANE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_is_signed_for_before_the_last_course_day_in_denmark() {
        Instant lastMinuteTheDayBefore = Instant.parse("2026-03-11T22:59:00Z");
        Instant firstMinuteOfTheDay = Instant.parse("2026-03-11T23:00:00Z");
        course.given(scheduled(open()))
                .when(signAt(lastMinuteTheDayBefore))
                .expectNoEvents()
                .expectException(NotYetHeld.class);
        course.given(scheduled(open()))
                .when(signAt(firstMinuteOfTheDay))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_walk_in_where_places_are_limited_needs_a_note() {
        course.given(scheduled(with(2)), enrolled(ANE))
                .when(sign(null, ANE, BO))
                .expectNoEvents()
                .expectException(WalkInNeedsNote.class);
        course.given(scheduled(with(2)), enrolled(ANE))
                .when(sign("A colleague was ill", ANE, BO))
                .expectEvents(
                        signed(
                                "A colleague was ill",
                                new Participant(ANE, true),
                                new Participant(BO, false)));
    }

    @Test
    void a_course_that_was_held_is_neither_moved_nor_cancelled() {
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)))
                .when(new Move(THEME_DAY, "Hall 1", A_WEEK_LATER, THAT_EVENING))
                .expectException(AlreadyHeld.class);
        course.given(scheduled(open()), signed(null, new Participant(ANE, false)))
                .when(new Cancel(THEME_DAY, "Snow", THAT_EVENING))
                .expectException(AlreadyHeld.class);
    }

    @Test
    void there_are_no_impossible_courses() {
        assertThatThrownBy(() ->
                        new CourseFacts(CourseKind.DUTY_SHIFT_1813, "1813", "midt", true, null))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("booklet");
        assertThatThrownBy(() -> new CourseFacts(CourseKind.OTHER, "Skin", "midt", true, null))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("COURSE-2");
        assertThatThrownBy(() -> with(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new CourseTime(IN_WINTER, IN_WINTER))
                .isInstanceOf(Malformed.class);
    }

    static CourseFacts open() {
        return new CourseFacts(CourseKind.THEME_DAY, "Skin", "randers", true, null);
    }

    static CourseFacts with(int places) {
        return new CourseFacts(CourseKind.THEME_DAY, "Skin", "randers", true, places);
    }

    static CourseScheduled scheduled(CourseFacts facts) {
        return new CourseScheduled(THEME_DAY, facts, "Hall 1", ONE_DAY, "Office", IN_WINTER);
    }

    static CourseMoved moved(CourseTime to, String place, int revision) {
        return new CourseMoved(THEME_DAY, place, to, revision, IN_WINTER);
    }

    static CourseCancelled cancelled() {
        return new CourseCancelled(THEME_DAY, "Too few", 1, IN_WINTER);
    }

    static TraineeEnrolled enrolled(TraineeId trainee) {
        return new TraineeEnrolled(THEME_DAY, trainee, IN_WINTER);
    }

    static ParticipantsSigned signed(@Nullable String note, Participant... who) {
        return new ParticipantsSigned(THEME_DAY, List.of(who), note, signature(THAT_EVENING));
    }

    private static SignParticipants sign(@Nullable String note, TraineeId... trainees) {
        return new SignParticipants(THEME_DAY, Set.of(trainees), note, signature(THAT_EVENING));
    }

    private static SignParticipants signAt(Instant moment) {
        return new SignParticipants(THEME_DAY, Set.of(ANE), null, signature(moment));
    }

    static Signature signature(Instant at) {
        return new Signature(SigningRole.COURSE_ORGANISER, "Office", at);
    }
}
