package dk.fordel.funding.terms;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the terms of a kind of position, as known when it was asked for.
 *
 * @param kind kind of position
 * @param versions in the order of recording
 */
public record TermsHistory(PositionKind kind, List<TermsVersion> versions) {

    private static final Comparator<TermsVersion> LATEST =
            Comparator.comparing(TermsVersion::validFrom).thenComparing(TermsVersion::number);

    /** Later changes to the list that was given change nothing here. */
    public TermsHistory {
        versions = List.copyOf(versions);
    }

    /**
     * The version that holds on the day: of those that began by then, the one that began last; of
     * those that began on one day, the one recorded last.
     *
     * @throws TermsRefusal.NoTermsOnThatDay when none has begun
     */
    public TermsVersion on(LocalDate day) {
        return find(day).orElseThrow(() -> new TermsRefusal.NoTermsOnThatDay(kind, day));
    }

    /** The days after the period's first on which another version takes over. */
    public List<LocalDate> changesWithin(Period period) {
        return versions.stream()
                .map(TermsVersion::validFrom)
                .distinct()
                .filter(day -> day.isAfter(period.from()) && period.contains(day))
                .sorted()
                .toList();
    }

    private Optional<TermsVersion> find(LocalDate day) {
        return versions.stream().filter(v -> !v.validFrom().isAfter(day)).max(LATEST);
    }
}
