package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.practice.ApprovalRefusal.NoTutorThen;
import dk.fordel.registry.practice.StaffingRefusal.TooManyForItsTutors;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who tutors in a practice, and how many trainees at once that lets it take (HARD-1, HARD-2).
 *
 * @param tutors its tutors, those who left too
 * @param twoToATutor the days on which the council allows two trainees to a tutor
 * @param capacity trainees at once, by the day from which on it holds
 */
record Staffing(
        List<Entry> tutors, List<Period> twoToATutor, NavigableMap<LocalDate, Integer> capacity) {

    static final Staffing NONE = new Staffing(List.of(), List.of(), new TreeMap<>());

    /**
     * @param id the tutor
     * @param joined as the tutor joined
     * @param days the days as a tutor, as known now
     * @param told what others were told of the teaching level, by the day from which on it holds
     */
    record Entry(
            TutorId id, Tutor joined, Period days, NavigableMap<LocalDate, Qualification> told) {

        /** What is known of the teaching level, told or not. */
        Qualification knownOn(LocalDate day) {
            return told.isEmpty() ? joined.qualification() : toldOn(day);
        }

        Qualification toldOn(LocalDate day) {
            Map.Entry<LocalDate, Qualification> latest = told.floorEntry(day);
            return latest == null ? Qualification.UNSTATED : latest.getValue();
        }
    }

    @Nullable Entry tutor(TutorId id) {
        return tutors.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null);
    }

    Entry known(TutorId id) {
        Entry entry = tutor(id);
        if (entry == null) {
            throw new Unknown("tutor", id);
        }
        return entry;
    }

    /**
     * @throws Malformed when no practice takes so many at once
     */
    static void mustBeACapacity(int trainees) {
        if (trainees < 1 || trainees > 99) {
            throw new Malformed(
                    "capacity",
                    "A practice takes 1 to 99 trainees at once, not %d; a practice that takes nobody for a while has a pause (HARD-2, HARD-6)."
                            .formatted(trainees));
        }
    }

    int activeOn(LocalDate day) {
        return (int) tutors.stream().filter(e -> e.days().contains(day)).count();
    }

    int capacityOn(LocalDate day) {
        Map.Entry<LocalDate, Integer> latest = capacity.floorEntry(day);
        return latest == null ? 0 : latest.getValue();
    }

    int limitOn(LocalDate day) {
        boolean two = twoToATutor.stream().anyMatch(period -> period.contains(day));
        return Math.max(1, activeOn(day) * (two ? 2 : 1));
    }

    void mustHaveATutorOn(LocalDate day, Reference practice) {
        if (activeOn(day) == 0) {
            throw new NoTutorThen(practice, day);
        }
    }

    void mustBear(int wanted, LocalDate day, Reference practice) {
        if (wanted > limitOn(day)) {
            throw new TooManyForItsTutors(practice, wanted, activeOn(day), limitOn(day), day);
        }
    }

    /** The days on which something ends or begins that the capacity has to fit. */
    SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>(capacity.keySet());
        tutors.forEach(entry -> addDayAfter(entry.days(), days));
        twoToATutor.forEach(period -> addDayAfter(period, days));
        return days;
    }

    private static void addDayAfter(Period period, SortedSet<LocalDate> days) {
        if (period.to() != null && period.to().isBefore(LocalDate.MAX)) {
            days.add(period.to().plusDays(1));
        }
    }

    Staffing joined(TutorId id, Tutor tutor) {
        return with(new Entry(id, tutor, tutor.stay(), new TreeMap<>()));
    }

    Staffing left(TutorId id, LocalDate lastDay) {
        Entry entry = known(id);
        Period days = new Period(entry.days().from(), lastDay);
        return with(new Entry(id, entry.joined(), days, entry.told()));
    }

    Staffing qualified(TutorId id, Qualification qualification, LocalDate on) {
        Entry entry = known(id);
        NavigableMap<LocalDate, Qualification> told = new TreeMap<>(entry.told());
        told.put(on, qualification);
        return with(new Entry(id, entry.joined(), entry.days(), told));
    }

    private Staffing with(Entry entry) {
        List<Entry> all = new ArrayList<>(tutors);
        all.removeIf(other -> other.id().equals(entry.id()));
        all.add(entry);
        return new Staffing(all, twoToATutor, capacity);
    }

    Staffing permitted(Period two) {
        List<Period> all = new ArrayList<>(twoToATutor);
        all.add(two);
        return new Staffing(tutors, all, capacity);
    }

    Staffing taking(int trainees, LocalDate from) {
        NavigableMap<LocalDate, Integer> all = new TreeMap<>(capacity);
        all.put(from, trainees);
        return new Staffing(tutors, twoToATutor, all);
    }
}
