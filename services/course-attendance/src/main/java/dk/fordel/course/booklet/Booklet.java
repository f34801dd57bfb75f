package dk.fordel.course.booklet;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.course.booklet.BookletCommand.EndStay;
import dk.fordel.course.booklet.BookletCommand.EnterAttendance;
import dk.fordel.course.booklet.BookletCommand.EnterDutyShift;
import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletCommand.Release;
import dk.fordel.course.booklet.BookletCommand.RevokeAttendance;
import dk.fordel.course.booklet.BookletCommand.RevokeDutyShift;
import dk.fordel.course.booklet.BookletCommand.WithdrawPedagogicsRecognition;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.EntryEvent;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.booklet.BookletEvent.StayEvent;
import dk.fordel.course.booklet.BookletRefusal.NothingToRevoke;
import dk.fordel.course.catalogue.AttendedCourse;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Lives from the confirmation of a placement; the end of the stay closes no signature out. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Booklet {

    @AggregateIdentifier private BookletId id;
    private BookletStay stay = BookletStay.NONE;
    private Entries entries = Entries.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Open c) {
        if (!stay.overtakes(c)) {
            stay.confirmedBy(c).ifPresent(AggregateLifecycle::apply);
            stay.incurred(id).forEach(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Release c) {
        stay.withdrawnBy(c).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndStay c) {
        stay.endedBy(c, entries).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EnterAttendance c) {
        AttendedCourse attended = c.course();
        if (entries.of(attended.course()).isEmpty()) {
            sign(Entry.of(attended), attended.title(), c.signature());
        }
    }

    @CommandHandler
    void handle(EnterDutyShift c) {
        if (entries.shiftOn(c.on()).isEmpty()) {
            sign(Entry.ofShift(c.on(), c.signature()), null, c.signature());
        }
    }

    @CommandHandler
    void handle(RecordPedagogicsPassedBefore c) {
        if (!entries.recognise(c)) {
            stay.mustBeginAfter(id, c.on());
            apply(new PedagogicsPassedBefore(id, c.on(), c.evidence(), c.recordedBy(), c.at()));
        }
    }

    @CommandHandler
    void handle(WithdrawPedagogicsRecognition c) {
        if (entries.pedagogics() == null) {
            throw new NothingToRevoke(id, "recognition of pedagogics 2");
        }
        apply(new PedagogicsRecognitionWithdrawn(id, entries.pedagogics().on(), c.correction()));
    }

    @CommandHandler
    TraineeId handle(RevokeAttendance c) {
        revoke(entries.of(c.course()), "signature for course " + c.course(), c.correction());
        return trainee();
    }

    @CommandHandler
    void handle(RevokeDutyShift c) {
        revoke(entries.shiftOn(c.on()), "signature for a duty shift on " + c.on(), c.correction());
    }

    private void sign(Entry entry, @Nullable String title, Signature signature) {
        stay.mustHold(id, entry);
        apply(
                new AttendanceSigned(
                        id, trainee(), entry.kind(), entry.course(), title, entry.on(), signature));
    }

    private void revoke(Optional<Entry> found, String what, Correction correction) {
        Entry wrong = found.orElseThrow(() -> new NothingToRevoke(id, what));
        apply(
                new SignatureRevoked(
                        id, trainee(), wrong.kind(), wrong.course(), wrong.on(), correction));
    }

    private TraineeId trainee() {
        return stay.confirmed().trainee();
    }

    @EventSourcingHandler
    void evolve(BookletEvent event) {
        id = event.booklet();
        switch (event) {
            case StayEvent e -> stay = stay.after(e);
            case EntryEvent e -> entries = entries.after(e);
        }
    }
}
