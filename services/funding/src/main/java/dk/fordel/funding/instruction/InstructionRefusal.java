package dk.fordel.funding.instruction;

import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;

/** Every "no" that an instruction can say. */
public abstract sealed class InstructionRefusal extends Refusal {

    private InstructionRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** The terms leave the paying hospital to the position, and it names none. */
    public static final class NoPayingHospital extends InstructionRefusal {
        NoPayingHospital(PositionKind kind) {
            super(
                    "PAY-1",
                    "The terms of %s leave the paying hospital to the position, and this one names none. Name it on the position and confirm the placement again."
                            .formatted(kind));
        }
    }

    /** A stay cannot begin when it is over. */
    public static final class BeganAfterItsEnd extends InstructionRefusal {
        BeganAfterItsEnd(InstructionId id, LocalDate on, LocalDate lastDay) {
            super(
                    "PAY-5",
                    "Instruction %s ends on %s; a start on %s lies after it. Confirm the placement with its new days first."
                            .formatted(id, lastDay, on));
        }
    }

    /** An old confirmation does not bring a placement back. */
    public static final class WithdrawnSince extends InstructionRefusal {
        WithdrawnSince(PlacementId placement, Instant confirmedAt, String reasonCode) {
            super(
                    "PAY-5",
                    "Placement %s was withdrawn (%s), so what was confirmed at %s is not paid. Discard this fact; if the trainee is to be paid, allocation confirms the placement anew."
                            .formatted(placement, reasonCode, confirmedAt));
        }
    }

    /** An old confirmation does not prolong a stay that has ended. */
    public static final class EndedBefore extends InstructionRefusal {
        EndedBefore(PlacementId placement, LocalDate lastDay) {
            super(
                    "PAY-5",
                    "Placement %s ended on %s, so no confirmation changes its days any more. Discard this fact."
                            .formatted(placement, lastDay));
        }
    }
}
