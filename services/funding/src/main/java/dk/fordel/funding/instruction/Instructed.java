package dk.fordel.funding.instruction;

import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

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
}
