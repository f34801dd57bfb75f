package dk.fordel.course.booklet.attendance;

import dk.fordel.course.booklet.BookletCommand.EnterAttendance;
import dk.fordel.course.booklet.BookletCommand.RevokeAttendance;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.BookletRefusal.NoBookletForTheDay;
import dk.fordel.course.booklet.view.Booklets;
import dk.fordel.course.catalogue.AttendedCourse;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseCommand.RevokeSignature;
import dk.fordel.course.catalogue.CourseCommand.SignParticipants;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.TraineeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs for attendance, and revokes it, in the course and in the booklets (COURSE-1). */
@Component
public class Attendance {

    private final CommandGateway gateway;
    private final Booklets booklets;

    Attendance(CommandGateway gateway, Booklets booklets) {
        this.gateway = gateway;
        this.booklets = booklets;
    }

    /**
     * What was signed.
     *
     * @param on the day that it counts for, the last of the course
     * @param booklets the booklet of each trainee in which it stands
     */
    public record Signed(LocalDate on, Map<TraineeId, BookletId> booklets) {}

    /**
     * Signs for all of the trainees or for none. Signing again changes nothing.
     *
     * @param note why somebody without a place was there
     * @throws NoBookletForTheDay when one of them has no booklet for the day
     */
    public Signed sign(
            CourseId course, Set<TraineeId> trainees, @Nullable String note, Signature signature) {
        AttendedCourse attended =
                gateway.sendAndWait(new SignParticipants(course, trainees, note, signature));
        Map<TraineeId, BookletId> found = booklets.on(attended.on(), trainees);
        Set<TraineeId> without =
                trainees.stream().filter(t -> !found.containsKey(t)).collect(Collectors.toSet());
        if (!without.isEmpty()) {
            throw new NoBookletForTheDay(without, attended.on());
        }
        found.values()
                .forEach(booklet ->
                        gateway.sendAndWait(new EnterAttendance(booklet, attended, signature)));
        return new Signed(attended.on(), found);
    }

    /** Revokes a wrong signature for the course, in the booklet and in the list of participants. */
    public void revoke(BookletId booklet, CourseId course, Correction correction) {
        TraineeId trainee = gateway.sendAndWait(new RevokeAttendance(booklet, course, correction));
        gateway.sendAndWait(new RevokeSignature(course, trainee, correction));
    }
}
