package dk.fordel.funding.instruction;

import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Which terms hold on which days of a trainee's stays (PAY-2). The one place where stays and terms
 * meet: instructions, settlements and pages all ask here.
 *
 * @param periods in the order of days; they neither overlap nor leave a gap within the stays
 */
public record Timeline(List<PaidPeriod> periods) {

    /** Later changes to the list that was given change nothing here. */
    public Timeline {
        periods = List.copyOf(periods);
    }

    /**
     * Cuts the stays on every day on which another version of the terms takes over.
     *
     * @param payingHospital the hospital that the position names, where it names one
     */
    public static Timeline of(
            List<Stay> stays,
            TermsHistory terms,
            PositionKind kind,
            @Nullable String payingHospital) {
        List<PaidPeriod> periods = new ArrayList<>();
        for (Stay stay : stays) {
            LocalDate from = stay.from();
            for (LocalDate change : terms.changesWithin(stay.period())) {
                Pay pay = Pay.under(terms.on(from), kind, payingHospital);
                periods.add(new PaidPeriod(stay.practice(), from, change.minusDays(1), pay));
                from = change;
            }
            Pay pay = Pay.under(terms.on(from), kind, payingHospital);
            periods.add(new PaidPeriod(stay.practice(), from, stay.to(), pay));
        }
        return new Timeline(periods);
    }

    /** The days of it that lie in the month. */
    public Timeline within(YearMonth month) {
        return new Timeline(
                periods.stream()
                        .filter(p -> !p.from().isAfter(month.atEndOfMonth()))
                        .filter(p -> !p.to().isBefore(month.atDay(1)))
                        .map(p -> clipped(p, month))
                        .toList());
    }

    /** Whether it holds on no day at all. */
    public boolean isEmpty() {
        return periods.isEmpty();
    }

    private static PaidPeriod clipped(PaidPeriod period, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new PaidPeriod(
                period.practice(),
                period.from().isBefore(first) ? first : period.from(),
                period.to().isAfter(last) ? last : period.to(),
                period.pay());
    }
}
