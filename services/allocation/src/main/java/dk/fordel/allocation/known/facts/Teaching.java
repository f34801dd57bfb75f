package dk.fordel.allocation.known.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How well a practice teaches, as far as it is known (SOFT-7).
 *
 * @param tutors qualification by tutor; of a tutor holds what was said last
 * @param evaluations of the practice
 */
public record Teaching(SortedMap<UUID, Qualification> tutors, List<Evaluation> evaluations) {

    /** Nothing is known. */
    public static final Teaching UNKNOWN = new Teaching(new TreeMap<>(), List.of());

    public Teaching {
        tutors = Collections.unmodifiableSortedMap(new TreeMap<>(tutors));
        evaluations = List.copyOf(evaluations);
    }

    public Teaching qualified(UUID tutor, Qualification qualification) {
        SortedMap<UUID, Qualification> all = new TreeMap<>(tutors);
        all.put(tutor, qualification);
        return new Teaching(all, evaluations);
    }

    public Teaching evaluated(Evaluation evaluation) {
        List<Evaluation> all = new ArrayList<>(evaluations);
        all.removeIf(known -> known.id().equals(evaluation.id()));
        all.add(evaluation);
        all.sort(Comparator.comparing(Evaluation::on).thenComparing(Evaluation::id));
        return new Teaching(tutors, all);
    }

    /** The newest evaluation made on the day or before. */
    public Optional<Evaluation> evaluationOn(LocalDate day) {
        return evaluations.stream()
                .filter(evaluation -> !evaluation.on().isAfter(day))
                .reduce((any, last) -> last);
    }
}
