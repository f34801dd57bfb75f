package dk.fordel.funding.month;

import com.fasterxml.jackson.annotation.JsonProperty;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PaidPeriod;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.money.Apportionment;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Terms;
import dk.fordel.kernel.PositionKind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A salary of a month, shared out (PAY-2).
 *
 * @param row the row of the file of salaries it came from
 * @param salary what was paid
 * @param lines where it went; their salaries add up to it exactly
 */
public record Entry(
        EntryId id,
        int row,
        InstructionId instruction,
        PlacementId placement,
        TraineeId trainee,
        PositionKind kind,
        @JsonProperty("salaryOre") Ore salary,
        List<EntryLine> lines) {

    /** Later changes to the list that was given change nothing here. */
    public Entry {
        lines = List.copyOf(lines);
    }

    /** A salary of the month as it is settled, or as a dry run shows it. */
    public static Entry settled(MonthId month, Salary salary) {
        return of(EntryId.of(month, salary.instruction()), salary, month.value());
    }

    /**
     * Shares a salary over the days of the periods and, on each day, between practice and region.
     * All parts are rounded together, so each is less than an øre from its exact share; a doubtful
     * øre is the region's before the practice's. The honorarium is per calendar day of the month.
     */
    static Entry of(EntryId id, Salary salary, YearMonth month) {
        List<Ore> shares = shares(salary);
        List<Ore> honoraria = honoraria(salary.periods(), month);
        List<EntryLine> lines = new ArrayList<>();
        for (int i = 0; i < salary.periods().size(); i++) {
            PaidPeriod period = salary.periods().get(i);
            lines.add(
                    new EntryLine(
                            period.practice(),
                            period.from(),
                            period.to(),
                            period.days(),
                            period.pay(),
                            shares.get(2 * i + 1),
                            shares.get(2 * i),
                            honoraria.get(i)));
        }
        return new Entry(
                id,
                salary.row(),
                salary.instruction(),
                salary.placement(),
                salary.trainee(),
                salary.kind(),
                salary.paid(),
                lines);
    }

    /** Region and practice by turns, for each period. */
    private static List<Ore> shares(Salary salary) {
        if (salary.periods().isEmpty()) {
            return List.of();
        }
        List<Long> weights = new ArrayList<>();
        for (PaidPeriod period : salary.periods()) {
            long practice = period.pay().practiceShareBasisPoints();
            weights.add(period.days() * (Terms.WHOLE - practice));
            weights.add(period.days() * practice);
        }
        return Apportionment.byWeight(salary.paid(), weights);
    }

    private static List<Ore> honoraria(List<PaidPeriod> periods, YearMonth month) {
        List<Long> numerators =
                periods.stream()
                        .map(p -> p.pay().honorariumPerMonth().amount() * p.days())
                        .toList();
        return Apportionment.ofFractions(numerators, month.lengthOfMonth());
    }
}
