package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.Question;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/** What a month can be asked. */
public final class SettlementQuestions {

    private SettlementQuestions() {}

    /**
     * What was handed over when the month was closed from this list, null while it can be closed;
     * refused when it was closed from another list or is not over. Asked before the salaries are
     * judged, because instructions may have changed since.
     *
     * @param at now
     */
    public static Question<?, @Nullable HandedOver> closedFrom(
            MonthId month, SalaryList.Identity list, Instant at) {
        return Question.to(
                        Settlement.class,
                        month,
                        (Settlement settlement) ->
                                settlement.handovers().closedFrom(month, list, at))
                .orTo(Settlement::new);
    }

    /**
     * What was handed over when the closed month was supplemented from this list, null when it was
     * not; refused while the month is open.
     */
    public static Question<?, @Nullable HandedOver> supplementedFrom(
            MonthId month, SalaryList.Identity list) {
        return Question.to(
                        Settlement.class,
                        month,
                        (Settlement settlement) ->
                                settlement.handovers().supplementedFrom(month, list))
                .orTo(Settlement::new);
    }

    /** The instructions that have an entry in the month. */
    public static Question<?, Set<InstructionId>> settled(MonthId month) {
        return Question.to(Settlement.class, month, Settlement::settled).orTo(Settlement::new);
    }

    /** An entry of a closed month; refused while it is open, unknown when it has no such entry. */
    public static Question<?, Entry> entry(MonthId month, EntryId id) {
        return Question.to(
                        Settlement.class,
                        month,
                        (Settlement settlement) -> settlement.entry(month, id))
                .orTo(Settlement::new);
    }
}
