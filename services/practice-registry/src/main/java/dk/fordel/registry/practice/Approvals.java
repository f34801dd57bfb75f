package dk.fordel.registry.practice;

import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.ApprovalRefusal.ApprovedAlready;
import dk.fordel.registry.practice.ApprovalRefusal.NeverApproved;
import dk.fordel.registry.practice.ApprovalRefusal.NotApprovedThen;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the council has said about a practice; of a day holds what was said last about it. */
record Approvals(List<Ruling> rulings) {

    static final Approvals NONE = new Approvals(List.of());

    /**
     * @param period the days it is about
     * @param approved whether the practice may train on them
     * @param conditions the council's conditions
     */
    record Ruling(Period period, boolean approved, @Nullable String conditions) {}

    Approvals given(Period period, @Nullable String conditions) {
        return with(new Ruling(period, true, conditions));
    }

    Approvals taken(Period period) {
        return with(new Ruling(period, false, null));
    }

    private Approvals with(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new Approvals(all);
    }

    boolean lastGiven(Period period, @Nullable String conditions) {
        return lastIs(new Ruling(period, true, conditions));
    }

    boolean lastTaken(Period period) {
        return lastIs(new Ruling(period, false, null));
    }

    private boolean lastIs(Ruling ruling) {
        return !rulings.isEmpty() && rulings.getLast().equals(ruling);
    }

    boolean on(LocalDate day) {
        return rulings.reversed().stream()
                .filter(ruling -> ruling.period().contains(day))
                .findFirst()
                .map(Ruling::approved)
                .orElse(false);
    }

    void mustBeOnNoDayOf(Period period, Reference practice) {
        if (onAnyDayOf(period)) {
            throw new ApprovedAlready(practice, period);
        }
    }

    void mustBeOnSomeDayOf(Period period, Reference practice) {
        if (!onAnyDayOf(period)) {
            throw new NotApprovedThen(practice, period);
        }
    }

    void mustHaveBeenGiven(Reference practice) {
        if (rulings.isEmpty()) {
            throw new NeverApproved(practice);
        }
    }

    /**
     * It can only begin on the first day of the period or of a ruling, or after the last of one.
     */
    private boolean onAnyDayOf(Period period) {
        Stream<LocalDate> begins = rulings.stream().map(ruling -> ruling.period().from());
        Stream<LocalDate> follows =
                rulings.stream()
                        .map(ruling -> ruling.period().to())
                        .flatMap(Stream::ofNullable)
                        .filter(LocalDate.MAX::isAfter) // nothing follows the last day there is
                        .map(lastDay -> lastDay.plusDays(1));
        return Stream.of(Stream.of(period.from()), begins, follows)
                .flatMap(days -> days)
                .filter(period::contains)
                .anyMatch(this::on);
    }
}
