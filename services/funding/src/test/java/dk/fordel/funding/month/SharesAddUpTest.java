package dk.fordel.funding.month;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PaidPeriod;
import dk.fordel.funding.instruction.Pay;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** PAY-2 over thousands of random months, salaries, shares and days. */
class SharesAddUpTest {

    private static final long SEED = 20261122;

    @Test
    void shares_add_up_to_the_salary_are_never_negative_and_less_than_an_ore_off() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 10_000; round++) {
            YearMonth month = YearMonth.of(2022, 1).plusMonths(random.nextInt(120));
            Salary salary = salary(random, month);

            Entry entry = Entry.of(EntryId.of(PLACEMENT.value()), salary, month);

            Totals totals = Totals.of(entry.lines());
            assertThat(totals.salary()).isEqualTo(salary.paid());
            assertThat(totals.practiceBears().plus(totals.regionBears())).isEqualTo(salary.paid());
            int days = salary.periods().stream().mapToInt(PaidPeriod::days).sum();
            for (EntryLine line : entry.lines()) {
                assertShare(line, salary.paid(), days);
                assertHonorarium(line, month);
            }
        }
    }

    private static void assertShare(EntryLine line, Ore paid, int days) {
        BigInteger whole = BigInteger.valueOf(days).multiply(BigInteger.valueOf(10_000));
        long practice = line.pay().practiceShareBasisPoints();
        assertLessThanAnOreOff(line.practiceBears(), exact(paid, line.days() * practice), whole);
        assertLessThanAnOreOff(
                line.regionBears(), exact(paid, line.days() * (10_000 - practice)), whole);
    }

    private static void assertHonorarium(EntryLine line, YearMonth month) {
        assertLessThanAnOreOff(
                line.honorarium(),
                exact(line.pay().honorariumPerMonth(), line.days()),
                BigInteger.valueOf(month.lengthOfMonth()));
    }

    private static BigInteger exact(Ore amount, long weight) {
        return BigInteger.valueOf(amount.amount()).multiply(BigInteger.valueOf(weight));
    }

    private static void assertLessThanAnOreOff(Ore part, BigInteger numerator, BigInteger whole) {
        assertThat(part.isNegative()).isFalse();
        assertThat(BigInteger.valueOf(part.amount()).multiply(whole).subtract(numerator).abs())
                .isLessThan(whole);
    }

    private static Salary salary(SplittableRandom random, YearMonth month) {
        return new Salary(
                2,
                InstructionId.of(PLACEMENT),
                PLACEMENT,
                TRAINEE,
                PHASE_3,
                Ore.of(random.nextLong(0, Salary.MOST.amount() + 1)),
                periods(random, month));
    }

    private static List<PaidPeriod> periods(SplittableRandom random, YearMonth month) {
        LocalDate from = month.atDay(random.nextInt(1, month.lengthOfMonth() + 1));
        List<PaidPeriod> periods = new ArrayList<>();
        while (!from.isAfter(month.atEndOfMonth())) {
            LocalDate to =
                    month.atDay(random.nextInt(from.getDayOfMonth(), month.lengthOfMonth() + 1));
            periods.add(
                    new PaidPeriod(
                            random.nextBoolean() ? ELM_ROAD : HARBOUR, from, to, pay(random)));
            from = to.plusDays(1);
        }
        return periods;
    }

    private static Pay pay(SplittableRandom random) {
        int share =
                random.nextBoolean() ? random.nextInt(0, 10_001) : random.nextInt(0, 2) * 10_000;
        long honorarium = random.nextBoolean() ? random.nextLong(0, 10_000_001) : 0;
        return new Pay(1, Employer.PRACTICE, "Gødstrup", share, Ore.of(honorarium));
    }
}
