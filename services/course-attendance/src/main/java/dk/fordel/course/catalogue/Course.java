package dk.fordel.course.catalogue;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

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

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lives from being scheduled until it is cancelled or signed for. */
@Aggregate
@Revision("2")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Course {

    @AggregateIdentifier private CourseId id;
    private CourseFacts facts;
    private String place;
    private CourseTime time;
    private int revision;
    private boolean cancelled;
    private String reason;
    private Set<TraineeId> enrolled = new LinkedHashSet<>();
    private Set<TraineeId> signed = new LinkedHashSet<>();

    Course() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Schedule command) {
        if (id == null) {
            apply(
                    new CourseScheduled(
                            command.course(),
                            command.facts(),
                            command.place(),
                            command.time(),
                            command.organiser(),
                            command.at()));
        } else if (!facts.equals(command.facts())
                || !place.equals(command.place())
                || !time.equals(command.time())) {
            throw new AlreadyScheduledOtherwise(id);
        }
    }

    @CommandHandler
    void handle(Move command) {
        if (place.equals(command.place()) && time.equals(command.time())) {
            return;
        }
        mustStillBeChangeable();
        apply(new CourseMoved(id, command.place(), command.time(), revision + 1, command.at()));
    }

    @CommandHandler
    void handle(Retitle command) {
        if (!facts.title().equals(command.title())) {
            apply(
                    new CourseRetitled(
                            id, command.title(), command.retitledBy(), revision + 1, command.at()));
        }
    }

    @CommandHandler
    void handle(Cancel command) {
        if (cancelled && command.reason().equals(reason)) {
            return;
        }
        mustStillBeChangeable();
        apply(new CourseCancelled(id, command.reason(), revision + 1, command.at()));
    }

    @CommandHandler
    void handle(Enrol command) {
        if (enrolled.contains(command.trainee())) {
            return;
        }
        mustTakeEnrolments(command.at());
        Integer capacity = facts.capacity();
        if (capacity != null && enrolled.size() >= capacity) {
            throw new CourseIsFull(id, capacity);
        }
        apply(new TraineeEnrolled(id, command.trainee(), command.at()));
    }

    @CommandHandler
    void handle(WithdrawEnrolment command) {
        if (!enrolled.contains(command.trainee())) {
            return;
        }
        mustTakeEnrolments(command.at());
        apply(new EnrolmentWithdrawn(id, command.trainee(), command.at()));
    }

    @CommandHandler
    AttendedCourse handle(SignParticipants command) {
        mustNotBeCancelled();
        LocalDate today = LocalDate.ofInstant(command.signature().at(), CourseTime.DENMARK);
        if (today.isBefore(time.lastDay())) {
            throw new NotYetHeld(id, time.lastDay(), today);
        }
        List<TraineeId> unsigned =
                command.trainees().stream()
                        .filter(trainee -> !signed.contains(trainee))
                        .sorted(Comparator.comparing(TraineeId::toString))
                        .toList();
        List<TraineeId> walkIns = unsigned.stream().filter(t -> !enrolled.contains(t)).toList();
        boolean noted = command.note() != null && !command.note().isBlank();
        if (facts.capacity() != null && !walkIns.isEmpty() && !noted) {
            throw new WalkInNeedsNote(id, walkIns);
        }
        if (!unsigned.isEmpty()) {
            List<Participant> participants =
                    unsigned.stream().map(t -> new Participant(t, enrolled.contains(t))).toList();
            apply(new ParticipantsSigned(id, participants, command.note(), command.signature()));
        }
        return new AttendedCourse(id, facts.kind(), facts.title(), time.lastDay());
    }

    @CommandHandler
    void handle(RevokeSignature command) {
        if (signed.contains(command.trainee())) {
            apply(new SignatureRevoked(id, command.trainee(), command.correction()));
        }
    }

    private void mustStillBeChangeable() {
        mustNotBeCancelled();
        if (!signed.isEmpty()) {
            throw new AlreadyHeld(id);
        }
    }

    private void mustTakeEnrolments(Instant at) {
        mustNotBeCancelled();
        if (!at.isBefore(time.begins())) {
            throw new EnrolmentIsClosed(id, time.firstDay());
        }
    }

    private void mustNotBeCancelled() {
        if (cancelled) {
            throw new CourseIsCancelled(id);
        }
    }

    @EventSourcingHandler
    void evolve(CourseEvent event) {
        switch (event) {
            case CourseScheduled e -> {
                id = e.course();
                facts = e.facts();
                place = e.place();
                time = e.time();
            }
            case TraineeEnrolled e -> enrolled.add(e.trainee());
            case EnrolmentWithdrawn e -> enrolled.remove(e.trainee());
            case CourseMoved e -> {
                place = e.place();
                time = e.time();
                revision = e.revision();
            }
            case CourseRetitled e -> {
                facts = facts.titled(e.title());
                revision = e.revision();
            }
            case CourseCancelled e -> {
                cancelled = true;
                reason = e.reason();
                revision = e.revision();
            }
            case ParticipantsSigned e ->
                    e.participants().forEach(participant -> signed.add(participant.trainee()));
            case SignatureRevoked e -> signed.remove(e.trainee());
        }
    }
}
