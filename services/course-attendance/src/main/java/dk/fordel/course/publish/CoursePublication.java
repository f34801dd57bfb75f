package dk.fordel.course.publish;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.course.AttendanceRevoked;
import dk.fordel.contracts.course.AttendanceSigned;
import dk.fordel.contracts.course.CourseCancelled;
import dk.fordel.contracts.course.CourseMoved;
import dk.fordel.contracts.course.CourseScheduled;
import dk.fordel.contracts.course.ObligationIncurred;
import dk.fordel.contracts.course.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent;
import dk.fordel.course.catalogue.CourseEvent;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Tells others what is owed, what was attended and when courses take place. Enrolments, lists of
 * participants and notes stay here.
 */
@Component
class CoursePublication implements Publication {

    @Override
    public String topic() {
        return dk.fordel.contracts.course.CourseEvent.TOPIC;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR);
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return switch (domainEvent) {
            case BookletEvent e -> ofBooklet(e);
            case CourseEvent e -> ofCourse(e);
            default -> null;
        };
    }

    private static @Nullable ContractEvent ofBooklet(BookletEvent event) {
        return switch (event) {
            case BookletEvent.BookletOpened e -> null; // the obligations that follow say it all
            case BookletEvent.ObligationIncurred e ->
                    new ObligationIncurred(
                            e.booklet().value(),
                            e.placement().value(),
                            e.trainee().value(),
                            e.obligation().kind().name(),
                            e.obligation().times(),
                            e.obligation().dueBy());
            case BookletEvent.StayMoved e -> null; // as above
            case BookletEvent.PedagogicsPassedBefore e -> null;
            case BookletEvent.AttendanceSigned e ->
                    new AttendanceSigned(
                            e.booklet().value(),
                            e.trainee().value(),
                            e.kind().name(),
                            e.course() == null ? null : e.course().value(),
                            e.on());
            case BookletEvent.PedagogicsRecognitionWithdrawn e -> null;
            case BookletEvent.SignatureRevoked e ->
                    new AttendanceRevoked(
                            e.booklet().value(),
                            e.trainee().value(),
                            e.kind().name(),
                            e.course() == null ? null : e.course().value(),
                            e.on());
            case BookletEvent.StayEnded e -> null;
            case BookletEvent.ObligationsReleased e ->
                    new ObligationsReleased(e.booklet().value(), e.placement().value());
            case BookletEvent.BookletWithheld e -> null; // nothing was owed
        };
    }

    private static @Nullable ContractEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.CourseScheduled e ->
                    new CourseScheduled(
                            e.course().value(),
                            e.facts().kind().name(),
                            e.facts().area(),
                            e.time().begins(),
                            e.time().ends(),
                            e.facts().mandatory());
            case CourseEvent.TraineeEnrolled e -> null;
            case CourseEvent.EnrolmentWithdrawn e -> null;
            case CourseEvent.CourseMoved e ->
                    new CourseMoved(e.course().value(), e.time().begins(), e.time().ends());
            case CourseEvent.CourseRetitled e -> null; // titles are not published
            case CourseEvent.CourseCancelled e -> new CourseCancelled(e.course().value());
            case CourseEvent.ParticipantsSigned e -> null; // booklets say who attended
            case CourseEvent.SignatureRevoked e -> null; // as above
        };
    }
}
