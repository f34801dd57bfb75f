package dk.fordel.course.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.course.AttendanceRevoked;
import dk.fordel.contracts.course.AttendanceSigned;
import dk.fordel.contracts.course.CourseScheduled;
import dk.fordel.contracts.course.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.Obligation;
import dk.fordel.course.booklet.PlacementId;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseEvent;
import dk.fordel.course.catalogue.CourseFacts;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.catalogue.Participant;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.course.catalogue.TraineeId;
import dk.fordel.messaging.Envelope;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CoursePublicationTest {

    private static final UUID COURSE = new UUID(0, 1);
    private static final UUID BOOKLET = new UUID(0, 2);
    private static final UUID PLACEMENT = new UUID(0, 3);
    private static final UUID TRAINEE = new UUID(0, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant MORNING = Instant.parse("2026-03-12T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-12T19:00:00Z");
    private static final Signature SIGNATURE =
            new Signature(SigningRole.COURSE_ORGANISER, "Office", EVENING);
    private static final Envelope ENVELOPE =
            new Envelope(new UUID(0, 9), BOOKLET.toString(), EVENING, null, null);

    private final CoursePublication publication = new CoursePublication();

    @Test
    void others_learn_what_is_owed() {
        assertThat(
                        publication.contractFor(
                                new BookletEvent.ObligationIncurred(
                                        new BookletId(BOOKLET),
                                        new PlacementId(PLACEMENT),
                                        new TraineeId(TRAINEE),
                                        new Obligation(CourseKind.THEME_DAY, 2, DAY)),
                                ENVELOPE))
                .isEqualTo(
                        new ObligationIncurred(BOOKLET, PLACEMENT, TRAINEE, "THEME_DAY", 2, DAY));
    }

    @Test
    void others_learn_that_a_shift_was_worked_without_a_course() {
        assertThat(
                        publication.contractFor(
                                new BookletEvent.AttendanceSigned(
                                        new BookletId(BOOKLET),
                                        new TraineeId(TRAINEE),
                                        CourseKind.DUTY_SHIFT_1813,
                                        null,
                                        null,
                                        DAY,
                                        SIGNATURE),
                                ENVELOPE))
                .isEqualTo(new AttendanceSigned(BOOKLET, TRAINEE, "DUTY_SHIFT_1813", null, DAY));
    }

    @Test
    void others_learn_that_a_signature_was_revoked_but_not_why() {
        assertThat(
                        publication.contractFor(
                                new BookletEvent.SignatureRevoked(
                                        new BookletId(BOOKLET),
                                        new TraineeId(TRAINEE),
                                        CourseKind.THEME_DAY,
                                        new CourseId(COURSE),
                                        DAY,
                                        new Correction("Was ill", "Office", EVENING)),
                                ENVELOPE))
                .isEqualTo(new AttendanceRevoked(BOOKLET, TRAINEE, "THEME_DAY", COURSE, DAY));
    }

    @Test
    void others_learn_when_and_for_whom_a_course_takes_place() {
        assertThat(
                        publication.contractFor(
                                new CourseEvent.CourseScheduled(
                                        new CourseId(COURSE),
                                        new CourseFacts(
                                                CourseKind.THEME_DAY, "Skin", "randers", true, 20),
                                        "Hall 1",
                                        new CourseTime(MORNING, EVENING),
                                        "Office",
                                        MORNING),
                                ENVELOPE))
                .isEqualTo(
                        new CourseScheduled(
                                COURSE, "THEME_DAY", "randers", MORNING, EVENING, true));
    }

    @Test
    void lists_of_participants_stay_here() {
        assertThat(
                        publication.contractFor(
                                new CourseEvent.ParticipantsSigned(
                                        new CourseId(COURSE),
                                        List.of(new Participant(new TraineeId(TRAINEE), false)),
                                        "Walk-in",
                                        SIGNATURE),
                                ENVELOPE))
                .isNull();
    }
}
