package dk.fordel.funding.instruction;

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

    /** The same with other days. */
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

    /** What holds on the first day of the last stay. */
    Pay pay(TermsHistory terms) {
        return Pay.under(terms.on(stays.getLast().from()), kind, payingHospital);
    }
}
