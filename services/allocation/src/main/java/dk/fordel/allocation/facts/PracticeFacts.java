package dk.fordel.allocation.facts;

import dk.fordel.kernel.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

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
 * @param stays all places ever taken and not given back (SOFT-1 looks back)
 * @param dispensed days on which two trainees in phase 3 at once are allowed (HARD-5)
 */
public record PracticeFacts(
        PracticeId practice,
        Site site,
        Days approved,
        SortedMap<UUID, Days> tutors,
        Capacity capacity,
        SortedMap<UUID, Period> pauses,
        List<Wish> wishes,
        List<Stay> stays,
        Days dispensed) {

    public PracticeFacts {
        tutors = Collections.unmodifiableSortedMap(new TreeMap<>(tutors));
        pauses = Collections.unmodifiableSortedMap(new TreeMap<>(pauses));
        wishes = List.copyOf(wishes);
        stays = List.copyOf(stays);
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
                List.of(),
                Days.NONE);
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

    public PracticeFacts approvedIn(Period period) {
        return with(approved.plus(period));
    }

    public PracticeFacts suspendedIn(Period period) {
        return with(approved.minus(period));
    }

    public PracticeFacts notApprovedSince(LocalDate day) {
        return with(approved.minus(Period.since(day)));
    }

    public PracticeFacts tutored(UUID tutor, Period period) {
        SortedMap<UUID, Days> all = new TreeMap<>(tutors);
        all.merge(tutor, Days.NONE.plus(period), Days::plus);
        return withTutors(all);
    }

    public PracticeFacts notTutoredAfter(UUID tutor, LocalDate lastDay) {
        SortedMap<UUID, Days> all = new TreeMap<>(tutors);
        all.computeIfPresent(tutor, (id, days) -> days.minus(Period.since(lastDay.plusDays(1))));
        return withTutors(all);
    }

    public PracticeFacts withoutTutor(UUID tutor) {
        SortedMap<UUID, Days> all = new TreeMap<>(tutors);
        all.remove(tutor);
        return withTutors(all);
    }

    public PracticeFacts withCapacity(LocalDate from, int trainees) {
        return new PracticeFacts(
                practice,
                site,
                approved,
                tutors,
                capacity.from(from, trainees),
                pauses,
                wishes,
                stays,
                dispensed);
    }

    public PracticeFacts pausing(UUID pause, Period period) {
        SortedMap<UUID, Period> all = new TreeMap<>(pauses);
        all.put(pause, period);
        return with(all);
    }

    /** The pause ends on the day; a day before its first means that it never was. */
    public PracticeFacts pausingUntil(UUID pause, LocalDate lastDay) {
        SortedMap<UUID, Period> all = new TreeMap<>(pauses);
        all.computeIfPresent(
                pause,
                (id, days) ->
                        lastDay.isBefore(days.from()) ? null : new Period(days.from(), lastDay));
        return with(all);
    }

    public PracticeFacts wishing(Wish wish) {
        List<Wish> all = new ArrayList<>(wishes);
        all.removeIf(known -> known.id().equals(wish.id()));
        all.add(wish);
        return with(all, stays, dispensed);
    }

    /** The place is taken; an earlier stay of the same placement gives way. */
    public PracticeFacts taking(Stay stay) {
        List<Stay> all = new ArrayList<>(without(stay.placement()).stays);
        all.add(stay);
        return with(wishes, all, dispensed);
    }

    public PracticeFacts without(PlacementId placement) {
        return stays.stream().noneMatch(stay -> stay.placement().equals(placement))
                ? this
                : with(
                        wishes,
                        stays.stream().filter(stay -> !stay.placement().equals(placement)).toList(),
                        dispensed);
    }

    public PracticeFacts dispensedIn(Period period) {
        return with(wishes, stays, dispensed.plus(period));
    }

    private PracticeFacts with(Days approvedNow) {
        return new PracticeFacts(
                practice, site, approvedNow, tutors, capacity, pauses, wishes, stays, dispensed);
    }

    private PracticeFacts withTutors(SortedMap<UUID, Days> tutorsNow) {
        return new PracticeFacts(
                practice, site, approved, tutorsNow, capacity, pauses, wishes, stays, dispensed);
    }

    private PracticeFacts with(SortedMap<UUID, Period> pausesNow) {
        return new PracticeFacts(
                practice, site, approved, tutors, capacity, pausesNow, wishes, stays, dispensed);
    }

    private PracticeFacts with(List<Wish> wishesNow, List<Stay> staysNow, Days dispensedNow) {
        return new PracticeFacts(
                practice,
                site,
                approved,
                tutors,
                capacity,
                pauses,
                wishesNow,
                staysNow,
                dispensedNow);
    }
}
