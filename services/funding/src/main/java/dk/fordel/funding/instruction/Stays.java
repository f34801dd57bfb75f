package dk.fordel.funding.instruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pure functions over the stays of one instruction, which follow one another without a gap. */
final class Stays {

    private Stays() {}

    /** The stay begins on this day in fact; what lies before it is gone. */
    static List<Stay> beginningOn(LocalDate day, List<Stay> stays) {
        List<Stay> begun = new ArrayList<>();
        for (Stay stay : stays) {
            if (!stay.to().isBefore(day)) {
                LocalDate from = begun.isEmpty() ? day : stay.from();
                begun.add(new Stay(stay.practice(), from, stay.to()));
            }
        }
        return List.copyOf(begun);
    }

    /** The last stay ends on this day in fact, earlier or later than planned. */
    static List<Stay> endingOn(LocalDate day, List<Stay> stays) {
        List<Stay> ended = new ArrayList<>();
        for (Stay stay : stays) {
            if (!stay.from().isAfter(day)) {
                boolean last = stay.equals(stays.getLast());
                LocalDate to = last || stay.to().isAfter(day) ? day : stay.to();
                ended.add(new Stay(stay.practice(), stay.from(), to));
            }
        }
        return List.copyOf(ended);
    }

    /** From this day on in another practice; days before it stay where they were. */
    static List<Stay> movedTo(PracticeId practice, LocalDate day, List<Stay> stays) {
        Stay last = stays.getLast();
        if (last.practice().equals(practice) || last.to().isBefore(day)) {
            return stays;
        }
        LocalDate first = stays.getFirst().from();
        LocalDate from = day.isBefore(first) ? first : day;
        List<Stay> moved = new ArrayList<>();
        if (from.isAfter(first)) {
            moved.addAll(endingOn(from.minusDays(1), stays));
        }
        moved.add(new Stay(practice, from, last.to()));
        return List.copyOf(moved);
    }
}
