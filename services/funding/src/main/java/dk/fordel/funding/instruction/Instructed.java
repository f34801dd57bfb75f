package dk.fordel.funding.instruction;

import dk.fordel.funding.instruction.InstructionCommand.Issue;
import dk.fordel.funding.instruction.InstructionEvent.Begun;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Moved;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.instruction.InstructionRefusal.BeganAfterItsEnd;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an instruction says.
 *
 * @param kind kind of position
 * @param payingHospital the hospital that the position names, where it names one
 * @param stays in the order of days; none when it is void
 */
public record Instructed(
        InstructionId id,
        PlacementId placement,
        TraineeId trainee,
        PositionKind kind,
        @Nullable String payingHospital,
        List<Stay> stays) {

    /** Day by day under these terms. */
    public Timeline timeline(TermsHistory terms) {
        return Timeline.of(stays, terms, kind, payingHospital);
    }

    static Instructed by(Issued event) {
        return new Instructed(
                event.id(),
                event.placement(),
                event.trainee(),
                event.kind(),
                event.payingHospital(),
                event.stays());
    }

    static Instructed by(Issue command, List<Stay> stays) {
        return new Instructed(
                command.id(),
                command.placement(),
                command.trainee(),
                command.kind(),
                command.payingHospital(),
                stays);
    }

    /** Allocation repeats the planned first day; who began on another day did so all the same. */
    Instructed confirmedAnew(Issue command, @Nullable LocalDate begunOn) {
        Stay stay = command.stay();
        LocalDate from = begunOn == null ? stay.from() : begunOn;
        List<Stay> redated = Stays.endingOn(stay.to(), Stays.beginningOn(from, stays));
        return by(
                command,
                redated.isEmpty()
                        ? List.of(stay)
                        : Stays.movedTo(stay.practice(), command.on(), redated));
    }

    Instructed movedTo(PracticeId practice, LocalDate day) {
        return on(Stays.movedTo(practice, day, stays));
    }

    Instructed beginningOn(LocalDate day) {
        List<Stay> begun = Stays.beginningOn(day, stays);
        if (begun.isEmpty()) {
            throw new BeganAfterItsEnd(id, day, lastDay());
        }
        return on(begun);
    }

    Instructed on(List<Stay> others) {
        return new Instructed(id, placement, trainee, kind, payingHospital, others);
    }

    boolean isVoid() {
        return stays.isEmpty();
    }

    /** Whether payroll would read the same in both. */
    boolean paysAs(Instructed other) {
        return stays.equals(other.stays) && Objects.equals(payingHospital, other.payingHospital);
    }

    LocalDate firstDay() {
        return stays.getFirst().from();
    }

    LocalDate lastDay() {
        return stays.getLast().to();
    }

    Issued issued(TermsHistory terms) {
        return new Issued(id, placement, trainee, kind, payingHospital, stays, pay(terms));
    }

    Moved moved(TermsHistory terms) {
        return new Moved(id, placement, trainee, kind, stays, pay(terms));
    }

    Begun begun(TermsHistory terms) {
        return new Begun(id, placement, trainee, kind, stays, pay(terms));
    }

    /** An end before the first day leaves nothing to pay. */
    InstructionEvent ended(LocalDate day) {
        List<Stay> ended = Stays.endingOn(day, stays);
        return ended.isEmpty()
                ? voided("ENDED_BEFORE_START")
                : new Ended(id, placement, ended, day);
    }

    Voided voided(String reasonCode) {
        return new Voided(id, placement, firstDay().minusDays(1), reasonCode);
    }

    private Pay pay(TermsHistory terms) {
        return Pay.under(terms.on(stays.getLast().from()), kind, payingHospital);
    }
}
