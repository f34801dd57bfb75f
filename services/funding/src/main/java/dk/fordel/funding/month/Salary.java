package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PaidPeriod;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.money.Ore;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;

import java.util.List;

/**
 * A salary that was paid for a month, with the days of the month on which the instruction held.
 *
 * @param row the row of the file it came in
 * @param paid gross salary of the month, not negative
 * @param periods in the order of days, all in the month
 */
public record Salary(
        int row,
        InstructionId instruction,
        PlacementId placement,
        TraineeId trainee,
        PositionKind kind,
        Ore paid,
        List<PaidPeriod> periods) {

    /** More than any doctor earns in a month; whoever types more has mistyped. */
    public static final Ore MOST = Ore.kroner(1_000_000);

    /**
     * @throws Malformed when the amount is negative or beyond belief
     */
    public Salary {
        if (paid.isNegative() || paid.compareTo(MOST) > 0) {
            throw new Malformed(
                    "salary",
                    "A salary of %s kroner in a month cannot be; it must be from 0 to %s."
                            .formatted(paid, MOST));
        }
        periods = List.copyOf(periods);
    }
}
