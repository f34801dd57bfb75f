package dk.fordel.registry.practice;

import static java.util.Objects.requireNonNull;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.practice.AgreementRefusal.PauseCannotEndThen;
import dk.fordel.registry.practice.AgreementRefusal.PauseOverlaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pauses of a practice (HARD-6), shortened and cancelled ones too. */
record Pauses(List<Entry> entries) {

    static final Pauses NONE = new Pauses(List.of());

    /**
     * @param id the pause
     * @param agreed the days agreed at first
     * @param lastDay the last day now; the day before the first when it was cancelled
     */
    record Entry(PauseId id, Period agreed, LocalDate lastDay) {
        boolean overlaps(Period other) {
            return !lastDay.isBefore(agreed.from())
                    && new Period(agreed.from(), lastDay).overlaps(other);
        }
    }

    boolean stands(PauseId pause) {
        return find(pause).filter(entry -> entry.lastDay().equals(entry.agreed().to())).isPresent();
    }

    Entry known(PauseId pause) {
        return find(pause).orElseThrow(() -> new Unknown("pause", pause));
    }

    private Optional<Entry> find(PauseId pause) {
        return entries.stream().filter(entry -> entry.id().equals(pause)).findFirst();
    }

    void mustLeaveFree(Period wanted, Reference practice) {
        for (Entry entry : entries) {
            if (entry.overlaps(wanted)) {
                throw new PauseOverlaps(practice, wanted, entry.agreed().from(), entry.lastDay());
            }
        }
    }

    void mustBeAbleToEnd(PauseId pause, LocalDate lastDay, Reference practice) {
        Entry entry = known(pause);
        LocalDate first = entry.agreed().from();
        if (lastDay.isBefore(first.minusDays(1)) || lastDay.isAfter(entry.lastDay())) {
            throw new PauseCannotEndThen(practice, first, entry.lastDay(), lastDay);
        }
    }

    Pauses agreed(PauseId pause, Period period) {
        return with(new Entry(pause, period, requireNonNull(period.to())));
    }

    Pauses ended(PauseId pause, LocalDate lastDay) {
        return with(new Entry(pause, known(pause).agreed(), lastDay));
    }

    private Pauses with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(other -> other.id().equals(entry.id()));
        all.add(entry);
        return new Pauses(all);
    }
}
