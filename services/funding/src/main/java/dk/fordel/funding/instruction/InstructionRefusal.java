package dk.fordel.funding.instruction;

import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

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
}
