package dk.fordel.course.catalogue;

import dk.fordel.course.catalogue.CourseCommand.Schedule;
import dk.fordel.course.catalogue.CourseEvent.CourseCancelled;
import dk.fordel.course.catalogue.CourseEvent.CourseMoved;
import dk.fordel.course.catalogue.CourseEvent.CourseRetitled;
import dk.fordel.course.catalogue.CourseEvent.CourseScheduled;
import dk.fordel.course.catalogue.CourseRefusal.AlreadyScheduledOtherwise;
import dk.fordel.course.catalogue.CourseRefusal.CourseIsCancelled;
import dk.fordel.course.catalogue.CourseRefusal.CourseIsFull;
import dk.fordel.course.catalogue.CourseRefusal.EnrolmentIsClosed;
import dk.fordel.course.catalogue.CourseRefusal.NotYetHeld;
import dk.fordel.course.catalogue.CourseRefusal.WalkInNeedsNote;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A course as it stands in the catalogue, and what it lets its participants do.
 *
 * @param revision how many changes calendars had to learn of
 * @param cancelledFor the reason; null while it takes place
 */
record CatalogueEntry(
        CourseId id,
        CourseFacts facts,
        String place,
        CourseTime time,
        int revision,
        @Nullable String cancelledFor) {

    static CatalogueEntry by(CourseScheduled e) {
        return new CatalogueEntry(e.course(), e.facts(), e.place(), e.time(), 0, null);
    }

    CatalogueEntry moved(CourseMoved e) {
        return new CatalogueEntry(id, facts, e.place(), e.time(), e.revision(), cancelledFor);
    }

    CatalogueEntry retitled(CourseRetitled e) {
        return new CatalogueEntry(
                id, facts.titled(e.title()), place, time, e.revision(), cancelledFor);
    }

    CatalogueEntry cancelled(CourseCancelled e) {
        return new CatalogueEntry(id, facts, place, time, e.revision(), e.reason());
    }

    boolean isAt(String otherPlace, CourseTime otherTime) {
        return place.equals(otherPlace) && time.equals(otherTime);
    }

    void mustBeAs(Schedule command) {
        if (!facts.equals(command.facts()) || !isAt(command.place(), command.time())) {
            throw new AlreadyScheduledOtherwise(id);
        }
    }

    void mustTakePlace() {
        if (cancelledFor != null) {
            throw new CourseIsCancelled(id);
        }
    }

    /** Places are booked and given back until it begins. */
    void mustNotHaveBegun(Instant at) {
        mustTakePlace();
        if (!at.isBefore(time.begins())) {
            throw new EnrolmentIsClosed(id, time.firstDay());
        }
    }

    void mustHaveRoomBeside(int enrolled) {
        Integer capacity = facts.capacity();
        if (capacity != null && enrolled >= capacity) {
            throw new CourseIsFull(id, capacity);
        }
    }

    /** Attendance is signed from the last day on. */
    void mustBeHeldBy(Signature signature) {
        mustTakePlace();
        LocalDate today = LocalDate.ofInstant(signature.at(), CourseTime.DENMARK);
        if (today.isBefore(time.lastDay())) {
            throw new NotYetHeld(id, time.lastDay(), today);
        }
    }

    /** Where places are limited, a note says why somebody was there without one. */
    void mustExplainWalkIns(List<Participant> participants, @Nullable String note) {
        List<TraineeId> walkIns =
                participants.stream()
                        .filter(participant -> !participant.enrolled())
                        .map(Participant::trainee)
                        .toList();
        boolean noted = note != null && !note.isBlank();
        if (facts.capacity() != null && !walkIns.isEmpty() && !noted) {
            throw new WalkInNeedsNote(id, walkIns);
        }
    }

    AttendedCourse attended() {
        return new AttendedCourse(id, facts.kind(), facts.title(), time.lastDay());
    }
}
