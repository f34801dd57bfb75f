package dk.fordel.funding.month;

import dk.fordel.kernel.Refusal;

/** Every "no" that a settlement can say. */
public abstract sealed class SettlementRefusal extends Refusal {

    private SettlementRefusal(String sentence) {
        super("PAY-2", sentence);
    }

    /** The month was closed from another file. */
    public static final class AlreadyClosed extends SettlementRefusal {
        AlreadyClosed(MonthId month, int fileNumber) {
            super(
                    "%s was closed from another file of salaries and handed over as file %d. Correct the entries that were wrong, and send salaries that were forgotten as a supplement."
                            .formatted(month, fileNumber));
        }
    }

    /** Whoever is paid for days to come can still leave. */
    public static final class NotOver extends SettlementRefusal {
        NotOver(MonthId month) {
            super(
                    "%s is not over, so nobody knows yet what was paid for it; close it when its last day has passed."
                            .formatted(month));
        }
    }

    /** The salary has an entry in the month. */
    public static final class SettledBefore extends SettlementRefusal {
        SettledBefore(MonthId month, Salary salary) {
            super(
                    "Row %d: instruction %s is settled in %s already; correct that entry."
                            .formatted(salary.row(), salary.instruction(), month));
        }
    }

    /** Nothing can be corrected before it is settled. */
    public static final class NotClosed extends SettlementRefusal {
        NotClosed(MonthId month) {
            super("%s is not closed; close it, then correct or supplement it.".formatted(month));
        }
    }

    /** The salary was paid for days on which no instruction holds. */
    public static final class NoInstructionHolds extends SettlementRefusal {
        NoInstructionHolds(MonthId month, Salary salary) {
            super(
                    "Row %d: on no day of %s does instruction %s hold, so nobody is to bear its %s kroner."
                            .formatted(salary.row(), month, salary.instruction(), salary.paid()));
        }
    }

    /** The entry was corrected before, otherwise. */
    public static final class CorrectedBefore extends SettlementRefusal {
        CorrectedBefore(EntryId entry, EntryId by) {
            super("Entry %s was corrected by entry %s; correct that one.".formatted(entry, by));
        }
    }

    /** The correction says what the entry says. */
    public static final class NothingToCorrect extends SettlementRefusal {
        NothingToCorrect(EntryId entry) {
            super(
                    "Entry %s says the same already: neither salary, days nor terms differ."
                            .formatted(entry));
        }
    }
}
