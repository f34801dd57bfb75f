package dk.fordel.funding.month;

import dk.fordel.funding.month.SettlementRefusal.NoInstructionHolds;
import dk.fordel.funding.month.SettlementRefusal.NothingToCorrect;
import dk.fordel.kernel.Malformed;

/**
 * What an entry should have said.
 *
 * @param entry the entry that is corrected
 * @param salary the right salary with the days and terms as they are known now
 * @param reason why, in words; at most 500 letters and never a person's name
 */
public record Correction(EntryId entry, Salary salary, String reason) {

    /**
     * @throws Malformed when the reason says nothing
     */
    public Correction {
        if (reason.isBlank() || reason.length() > 500) {
            throw new Malformed("reason", "Say in 1 to 500 letters why the entry is corrected.");
        }
    }

    /** The entry that it comes to. */
    Entry entryIn(MonthId month) {
        return Entry.of(entry.correction(), salary, month.value());
    }

    /**
     * The entry that takes the place of the wrong one.
     *
     * @throws SettlementRefusal when nobody is to bear it, or it says what the wrong one says
     */
    Entry replacing(Entry wrong, MonthId month) {
        if (salary.periods().isEmpty() && salary.paid().amount() != 0) {
            throw new NoInstructionHolds(month, salary);
        }
        Entry right = entryIn(month);
        if (right.salary().equals(wrong.salary()) && right.lines().equals(wrong.lines())) {
            throw new NothingToCorrect(wrong.id());
        }
        return right;
    }
}
