package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;

import java.time.Instant;
import java.util.List;

/** Everything that can happen to a {@link Settlement}, in the order it usually happens. */
public sealed interface SettlementEvent {

    /** The month. */
    MonthId month();

    /**
     * A list of salaries was taken to close or to supplement the month.
     *
     * @param fileNumber number of the file that came of it
     * @param contentSha256 of what the list says, however it was written, in hexadecimal
     * @param leftOut its rows that could not be settled with the others
     */
    @JsonTypeName("settlement.salaries-taken.v1")
    record SalariesTaken(MonthId month, int fileNumber, String contentSha256, List<LeftOut> leftOut)
            implements SettlementEvent {}

    /** One salary was shared out. */
    @JsonTypeName("settlement.salary-settled.v1")
    record SalarySettled(MonthId month, Entry entry, int fileNumber) implements SettlementEvent {}

    /** All salaries of the list that closes the month were shared out. */
    @JsonTypeName("settlement.month-closed.v1")
    record MonthClosed(
            MonthId month,
            int fileNumber,
            String salariesSha256,
            int entries,
            Totals totals,
            Mandate by,
            Instant at)
            implements SettlementEvent {}

    /**
     * Salaries that the closed month had left out were shared out.
     *
     * @param salariesSha256 of the file of salaries, as it came
     * @param entries how many were added
     * @param totals of what was added
     */
    @JsonTypeName("settlement.month-supplemented.v1")
    record MonthSupplemented(
            MonthId month,
            int fileNumber,
            String salariesSha256,
            int entries,
            Totals totals,
            Mandate by,
            Instant at)
            implements SettlementEvent {}

    /**
     * An entry took the place of another.
     *
     * @param difference the new amounts less the old
     */
    @JsonTypeName("settlement.entry-corrected.v1")
    record EntryCorrected(
            MonthId month,
            EntryId corrects,
            Entry entry,
            Totals difference,
            String reason,
            int fileNumber,
            Mandate by,
            Instant at)
            implements SettlementEvent {}

    /** The file as it was handed over, word for word. */
    @JsonTypeName("settlement.file-written.v1")
    record FileWritten(MonthId month, SettledFile file, String content, Instant at)
            implements SettlementEvent {}
}
