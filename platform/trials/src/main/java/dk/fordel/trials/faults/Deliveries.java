package dk.fordel.trials.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same facts twice: as they should come, and as they may come. In both the first deliveries of
 * one tally are in its order.
 *
 * @param first one for each partition, so that the taker is awake before anything is measured
 * @param clean each fact once
 * @param strange each fact three times, shuffled, with what nobody understands in between
 * @param sick tallies that have a poisoned or a broken fact, so that others need not wait for them
 */
record Deliveries(List<Fact> first, List<Fact> clean, List<Fact> strange, Set<UUID> sick) {

    static final int PARTITIONS = 6;

    private static final String POISON = "poison";
    private static final int TIMES = 3;
    private static final int FAR = 60;

    /**
     * @param tallies how many
     * @param each how many facts of each; every eighth tally has a poisoned one, the next a broken
     *     one
     * @param large length of one note of one fact
     */
    static Deliveries of(int tallies, int each, int large, long seed) {
        var random = new Random(seed);
        List<UUID> keys = ids(tallies, random);
        Set<UUID> sick = new HashSet<>();
        List<Integer> turns = new ArrayList<>();
        for (int key = 0; key < tallies; key++) {
            turns.addAll(Collections.nCopies(each, key));
        }
        Collections.shuffle(turns, random);
        List<Fact> clean = new ArrayList<>();
        List<Fact> strange = new ArrayList<>();
        Map<Integer, Long> numbers = new HashMap<>();
        for (int key : turns) {
            long number = numbers.merge(key, 1L, Long::sum);
            boolean middle = number == Math.max(1, each / 2);
            var tally = keys.get(key);
            var id = id(random);
            boolean poisoned = key % 8 == 1 && middle;
            boolean big = key == 3 && middle;
            clean.add(Fact.counted(id, tally, number, poisoned ? POISON : ""));
            var note = poisoned ? POISON : big ? "x".repeat(large) : "";
            strange.add(Fact.counted(id, tally, number, note));
            if (poisoned) {
                sick.add(tally);
            }
            if (key % 8 == 2 && middle) {
                strange.add(Fact.withoutNumber(id(random), tally));
                sick.add(tally);
            }
            if (key % 8 == 4 && middle) {
                strange.add(Fact.ofAnUnknownVersion(id(random), tally));
            }
        }
        List<Fact> ends = oneForEachPartition(random);
        clean.addAll(ends);
        var again = again(strange, random);
        again.addAll(ends);
        return new Deliveries(oneForEachPartition(random), clean, again, sick);
    }

    /** What a taker has followed at the end, by tally. */
    Map<UUID, List<Long>> expected() {
        return Stream.concat(first.stream(), clean.stream())
                .collect(groupingBy(Fact::tally, mapping(Fact::number, toList())));
    }

    private static List<Fact> oneForEachPartition(Random random) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(n -> Fact.counted(id(random), id(random), 1, "").on(n))
                .toList();
    }

    /** Behind each first delivery, somewhere, two more. */
    private static List<Fact> again(List<Fact> facts, Random random) {
        record At(double position, Fact fact) {}
        List<At> all = new ArrayList<>();
        for (int n = 0; n < facts.size(); n++) {
            all.add(new At(n, facts.get(n)));
            for (int more = 1; more < TIMES; more++) {
                all.add(new At(n + random.nextDouble(0.1, FAR), facts.get(n)));
            }
        }
        all.sort(Comparator.comparingDouble(At::position));
        return new ArrayList<>(all.stream().map(At::fact).toList());
    }

    private static List<UUID> ids(int number, Random random) {
        return IntStream.range(0, number).mapToObj(n -> id(random)).toList();
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
