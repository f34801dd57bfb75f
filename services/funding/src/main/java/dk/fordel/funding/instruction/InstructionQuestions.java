package dk.fordel.funding.instruction;

import dk.fordel.kernel.Question;

import org.jspecify.annotations.Nullable;

/** What an instruction can be asked. */
public final class InstructionQuestions {

    private InstructionQuestions() {}

    /**
     * What it says now; null when it was never issued. Asked of the aggregate and not of a view,
     * because money must not be shared by days that are a moment old.
     */
    public static Question<?, @Nullable Instructed> instructed(InstructionId id) {
        return Question.to(Instruction.class, id, Instruction::instructed).orTo(Instruction::new);
    }
}
