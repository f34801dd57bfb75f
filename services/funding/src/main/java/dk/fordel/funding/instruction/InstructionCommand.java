package dk.fordel.funding.instruction;

import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of an {@link Instruction}. */
public sealed interface InstructionCommand {

    /** The instruction meant. */
    InstructionId id();

    /**
     * The placement was confirmed, for the first time or anew.
     *
     * @param payingHospital the hospital that the position names, where it names one
     * @param terms all terms of this kind of position
     * @param on the day of the confirmation; earlier days of a begun stay are not moved
     * @param at when allocation recorded the confirmation
     */
    record Issue(
            @TargetAggregateIdentifier InstructionId id,
            PlacementId placement,
            TraineeId trainee,
            PositionKind kind,
            Stay stay,
            @Nullable String payingHospital,
            TermsHistory terms,
            LocalDate on,
            Instant at)
            implements InstructionCommand {}

    /** The council ruled that the trainee goes to another practice, from the day on. */
    record Move(
            @TargetAggregateIdentifier InstructionId id,
            PracticeId practice,
            TermsHistory terms,
            LocalDate on)
            implements InstructionCommand {}

    /** The trainee began on that day in fact. */
    record Begin(@TargetAggregateIdentifier InstructionId id, TermsHistory terms, LocalDate on)
            implements InstructionCommand {}

    /** The stay ended; that day was its last. */
    record End(@TargetAggregateIdentifier InstructionId id, LocalDate on)
            implements InstructionCommand {}

    /**
     * The council sent the decision back on that day.
     *
     * @param at when allocation recorded it
     */
    record SendBack(
            @TargetAggregateIdentifier InstructionId id,
            PlacementId placement,
            LocalDate on,
            Instant at)
            implements InstructionCommand {}

    /**
     * The placement will not happen.
     *
     * @param at when allocation recorded it
     */
    record Withdraw(
            @TargetAggregateIdentifier InstructionId id,
            PlacementId placement,
            String reasonCode,
            Instant at)
            implements InstructionCommand {}
}
