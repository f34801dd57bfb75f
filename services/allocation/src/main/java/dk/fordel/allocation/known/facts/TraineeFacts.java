package dk.fordel.allocation.known.facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What allocation knows of a trainee. No name, no reason for a bar: those stay in the trainee
 * service.
 *
 * @param barred practices the trainee can never be placed in (HARD-3)
 * @param stays stays in general practice, by first day
 * @param team with whom the trainee applied; null for most
 * @param bounds by position: the municipalities it is bound to (SOFT-9)
 */
public record TraineeFacts(
        Set<PracticeId> barred,
        List<EarlierStay> stays,
        @Nullable Team team,
        SortedMap<UUID, List<String>> bounds) {

    /** Nothing is known, as of most. */
    public static final TraineeFacts NONE =
            new TraineeFacts(Set.of(), List.of(), null, new TreeMap<>());

    public TraineeFacts {
        Set<PracticeId> sorted = new LinkedHashSet<>();
        barred.stream().sorted(Comparator.comparing(PracticeId::value)).forEach(sorted::add);
        barred = Collections.unmodifiableSet(sorted);
        stays = List.copyOf(stays);
        bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
    }

    public TraineeFacts barredFrom(PracticeId practice) {
        Set<PracticeId> all = new HashSet<>(barred);
        all.add(practice);
        return new TraineeFacts(all, stays, team, bounds);
    }

    public TraineeFacts notBarredFrom(PracticeId practice) {
        Set<PracticeId> all = new HashSet<>(barred);
        all.remove(practice);
        return new TraineeFacts(all, stays, team, bounds);
    }

    /** A stay that is known already gives way. */
    public TraineeFacts staying(EarlierStay stay) {
        List<EarlierStay> all = new ArrayList<>(stays);
        all.removeIf(known -> known.id().equals(stay.id()));
        all.add(stay);
        all.sort(
                Comparator.comparing((EarlierStay one) -> one.period().from())
                        .thenComparing(EarlierStay::id));
        return new TraineeFacts(barred, all, team, bounds);
    }

    public TraineeFacts inTeam(@Nullable Team now) {
        return new TraineeFacts(barred, stays, now, bounds);
    }

    public TraineeFacts bound(PositionId position, List<String> municipalities) {
        SortedMap<UUID, List<String>> all = new TreeMap<>(bounds);
        all.put(position.value(), List.copyOf(municipalities));
        return new TraineeFacts(barred, stays, team, all);
    }

    /** The municipalities that the position is bound to; empty when it is not. */
    public List<String> boundsOf(PositionId position) {
        return bounds.getOrDefault(position.value(), List.of());
    }
}
