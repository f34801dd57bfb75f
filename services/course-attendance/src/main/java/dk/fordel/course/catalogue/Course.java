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

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lives from being scheduled until it is cancelled or signed for. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Course {

    @AggregateIdentifier private CourseId id;
    private CatalogueEntry entry;
    private Set<TraineeId> enrolled = new HashSet<>();
    private Set<TraineeId> signed = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Schedule c) {
        if (entry != null) {
            entry.mustBeAs(c);
            return;
        }
        apply(
                new CourseScheduled(
                        c.course(), c.facts(), c.place(), c.time(), c.organiser(), c.at()));
    }

    @CommandHandler
    void handle(Move c) {
        if (!entry.isAt(c.place(), c.time())) {
            mustStillTakePlace();
            apply(new CourseMoved(id, c.place(), c.time(), entry.revision() + 1, c.at()));
        }
    }

    @CommandHandler
    void handle(Retitle c) {
        if (!c.title().equals(entry.facts().title())) {
            int revision = entry.revision() + 1;
            apply(new CourseRetitled(id, c.title(), c.retitledBy(), revision, c.at()));
        }
    }

    @CommandHandler
    void handle(Cancel c) {
        if (!c.reason().equals(entry.cancelledFor())) {
            mustStillTakePlace();
            apply(new CourseCancelled(id, c.reason(), entry.revision() + 1, c.at()));
        }
    }

    @CommandHandler
    void handle(Enrol c) {
        if (!enrolled.contains(c.trainee())) {
            entry.mustNotHaveBegun(c.at());
            entry.mustHaveRoomBeside(enrolled.size());
            apply(new TraineeEnrolled(id, c.trainee(), c.at()));
        }
    }

    @CommandHandler
    void handle(WithdrawEnrolment c) {
        if (enrolled.contains(c.trainee())) {
            entry.mustNotHaveBegun(c.at());
            apply(new EnrolmentWithdrawn(id, c.trainee(), c.at()));
        }
    }

    @CommandHandler
    AttendedCourse handle(SignParticipants c) {
        entry.mustBeHeldBy(c.signature());
        List<Participant> unsigned = Participant.unsigned(c.trainees(), signed, enrolled);
        entry.mustExplainWalkIns(unsigned, c.note());
        if (!unsigned.isEmpty()) {
            apply(new ParticipantsSigned(id, unsigned, c.note(), c.signature()));
        }
        return entry.attended();
    }

    @CommandHandler
    void handle(RevokeSignature c) {
        if (signed.contains(c.trainee())) {
            apply(new SignatureRevoked(id, c.trainee(), c.correction()));
        }
    }

    /** Not cancelled, and not held: nobody was signed for. */
    private void mustStillTakePlace() {
        entry.mustTakePlace();
        if (!signed.isEmpty()) {
            throw new AlreadyHeld(id);
        }
    }

    @EventSourcingHandler
    void evolve(CourseEvent event) {
        id = event.course();
        switch (event) {
            case CourseScheduled e -> entry = CatalogueEntry.by(e);
            case TraineeEnrolled e -> enrolled.add(e.trainee());
            case EnrolmentWithdrawn e -> enrolled.remove(e.trainee());
            case CourseMoved e -> entry = entry.moved(e);
            case CourseRetitled e -> entry = entry.retitled(e);
            case CourseCancelled e -> entry = entry.cancelled(e);
            case ParticipantsSigned e -> e.participants().forEach(p -> signed.add(p.trainee()));
            case SignatureRevoked e -> signed.remove(e.trainee());
        }
    }
}
