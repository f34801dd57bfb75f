package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What allocation knows of a practice. Each method that adds a fact gives a new value.
 *
 * @param practice which
 * @param site where it lies
 * @param approved days with the council's approval (HARD-1); of a day holds what was said last
 * @param tutors the days each tutor is active
 * @param capacity trainees at once (HARD-2)
 * @param pauses agreed pauses by their id (HARD-6)
 * @param wishes wishes for a kind at a time (SOFT-6)
 * @param diversity start days for which it wishes for a kind it has not had lately, by the id of
 *     the wish (SOFT-6)
 * @param stays all places ever taken and not given back (SOFT-1 looks back)
 * @param dispensed days on which two trainees in phase 3 at once are allowed (HARD-5)
 * @param bases whom it treats, by the first day that this holds (SOFT-4)
 * @param teaching how well it teaches (SOFT-7)
 */
public record PracticeFacts(
        PracticeId practice,
        Site site,
        Days approved,
        SortedMap<UUID, Days> tutors,
        Capacity capacity,
        SortedMap<UUID, Period> pauses,
        List<Wish> wishes,
        SortedMap<UUID, Period> diversity,
        List<Stay> stays,
        Days dispensed,
        SortedMap<LocalDate, PatientBase> bases,
        Teaching teaching) {
    public PracticeFacts {
        tutors = sorted(tutors);
        pauses = sorted(pauses);
        wishes = List.copyOf(wishes);
        diversity = sorted(diversity);
        stays = List.copyOf(stays);
        bases = sorted(bases);
    }

    /** A practice that was just registered. */
    public static PracticeFacts registered(PracticeId practice, Site site, Capacity capacity) {
        return new PracticeFacts(
                practice,
                site,
                Days.NONE,
                new TreeMap<>(),
                capacity,
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                Days.NONE,
                new TreeMap<>(),
                Teaching.UNKNOWN);
    }

    /** The days with at least one active tutor. */
    public Days tutored() {
        return tutors.values().stream().reduce(Days.NONE, Days::plus);
    }

    /** How many tutors are active on the day. */
    public int tutorsOn(LocalDate day) {
        return (int) tutors.values().stream().filter(days -> days.contain(day)).count();
    }

    /** The places taken on the day. */
    public long takenOn(LocalDate day) {
        return stays.stream().filter(stay -> stay.period().contains(day)).count();
    }

    /**
     * Days without a trainee before the day: since the last one left, or since the approval when
     * there was none.
     */
    public long daysWithoutTrainee(LocalDate day) {
        LocalDate since =
                stays.stream()
                        .filter(stay -> stay.period().from().isBefore(day))
                        .map(stay -> stay.period().to())
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> approved.first().orElse(day));
        return Math.max(0, ChronoUnit.DAYS.between(since, day));
    }

    /** Whom it treats on the day. */
    public PatientBase baseOn(LocalDate day) {
        return bases.headMap(day.plusDays(1)).values().stream()
                .reduce(PatientBase.UNKNOWN, (any, last) -> last);
    }

    public PracticeFacts approvedIn(Period period) {
        return with(draft -> draft.approved = approved.plus(period));
    }

    public PracticeFacts suspendedIn(Period period) {
        return with(draft -> draft.approved = approved.minus(period));
    }

    public PracticeFacts notApprovedSince(LocalDate day) {
        return with(draft -> draft.approved = approved.minus(Period.since(day)));
    }

    public PracticeFacts tutored(UUID tutor, Period period) {
        return with(draft -> draft.tutors.merge(tutor, Days.NONE.plus(period), Days::plus));
    }

    public PracticeFacts notTutoredAfter(UUID tutor, LocalDate lastDay) {
        Period after = Period.since(lastDay.plusDays(1));
        return with(draft -> draft.tutors.computeIfPresent(tutor, (id, days) -> days.minus(after)));
    }

    public PracticeFacts withoutTutor(UUID tutor) {
        return with(draft -> draft.tutors.remove(tutor));
    }

    public PracticeFacts withCapacity(LocalDate from, int trainees) {
        return with(draft -> draft.capacity = capacity.from(from, trainees));
    }

    /** So many places more on every day, fewer when negative; never fewer than none. */
    public PracticeFacts withPlaces(int more) {
        return with(draft ->
                capacity.byFirstDay()
                        .forEach((day, trainees) ->
                                draft.capacity =
                                        draft.capacity.from(day, Math.max(0, trainees + more))));
    }

    public PracticeFacts pausing(UUID pause, Period period) {
        return with(draft -> draft.pauses.put(pause, period));
    }

    /** The pause ends on the day; a day before its first means that it never was. */
    public PracticeFacts pausingUntil(UUID pause, LocalDate lastDay) {
        return with(draft ->
                draft.pauses.computeIfPresent(
                        pause,
                        (id, days) ->
                                lastDay.isBefore(days.from())
                                        ? null
                                        : new Period(days.from(), lastDay)));
    }

    public PracticeFacts wishing(Wish wish) {
        return with(draft -> {
            draft.wishes.removeIf(known -> known.id().equals(wish.id()));
            draft.wishes.add(wish);
        });
    }

    public PracticeFacts wishingDiversity(UUID wish, Period starts) {
        return with(draft -> draft.diversity.put(wish, starts));
    }

    /** The wish, of either sort, no longer holds. */
    public PracticeFacts notWishing(UUID wish) {
        return with(draft -> {
            draft.wishes.removeIf(known -> known.id().equals(wish));
            draft.diversity.remove(wish);
        });
    }

    /** The place is taken; an earlier stay of the same placement gives way. */
    public PracticeFacts taking(Stay stay) {
        return with(draft -> {
            draft.stays.removeIf(known -> known.placement().equals(stay.placement()));
            draft.stays.add(stay);
        });
    }

    public PracticeFacts without(PlacementId placement) {
        return stays.stream().noneMatch(stay -> stay.placement().equals(placement))
                ? this
                : with(draft -> draft.stays.removeIf(stay -> stay.placement().equals(placement)));
    }

    public PracticeFacts dispensedIn(Period period) {
        return with(draft -> draft.dispensed = dispensed.plus(period));
    }

    public PracticeFacts treating(LocalDate from, PatientBase base) {
        return with(draft -> draft.bases.put(from, base));
    }

    public PracticeFacts teaching(Teaching now) {
        return with(draft -> draft.teaching = now);
    }

    /** What can change, while it changes. */
    private static final class Draft {
        private Days approved;
        private final SortedMap<UUID, Days> tutors;
        private Capacity capacity;
        private final SortedMap<UUID, Period> pauses;
        private final List<Wish> wishes;
        private final SortedMap<UUID, Period> diversity;
        private final List<Stay> stays;
        private Days dispensed;
        private final SortedMap<LocalDate, PatientBase> bases;
        private Teaching teaching;

        Draft(PracticeFacts facts) {
            approved = facts.approved;
            tutors = new TreeMap<>(facts.tutors);
            capacity = facts.capacity;
            pauses = new TreeMap<>(facts.pauses);
            wishes = new ArrayList<>(facts.wishes);
            diversity = new TreeMap<>(facts.diversity);
            stays = new ArrayList<>(facts.stays);
            dispensed = facts.dispensed;
            bases = new TreeMap<>(facts.bases);
            teaching = facts.teaching;
        }
    }

    private PracticeFacts with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new PracticeFacts(
                practice,
                site,
                draft.approved,
                draft.tutors,
                draft.capacity,
                draft.pauses,
                draft.wishes,
                draft.diversity,
                draft.stays,
                draft.dispensed,
                draft.bases,
                draft.teaching);
    }

    private static <K, V> SortedMap<K, V> sorted(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
