package dk.fordel.allocation.matching;

import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * How fairly trainees are spread over the practices that can train on the first day of a round.
 * Whole numbers only, so that they are the same everywhere.
 *
 * @param practices how many can train
 * @param jainThousandths Jain's index of the load per tutor, times a thousand: 1,000 when all are
 *     equal, 1,000 / n when one practice has everything
 * @param lowestHundredths smallest load per tutor, times a hundred
 * @param medianHundredths the middle one
 * @param highestHundredths largest
 * @param medianWaitDays how long the middle practice of those without a trainee has waited
 * @param threatenedThousandths share of the trainees that are in coverage-threatened municipalities
 */
public record Measures(
        int practices,
        int jainThousandths,
        int lowestHundredths,
        int medianHundredths,
        int highestHundredths,
        long medianWaitDays,
        int threatenedThousandths) {

    private static final Comparator<long[]> BY_LOAD =
            Comparator.comparingDouble(load -> (double) load[0] / load[1]);

    /** Measures what is there. */
    static Measures of(Collection<Candidate> candidates, Counting counting) {
        long[][] loads =
                candidates.stream()
                        .filter(one -> canTrain(one, counting))
                        .map(one -> new long[] {stays(one, counting), tutors(one, counting)})
                        .sorted(BY_LOAD)
                        .toArray(long[][]::new);
        long all = candidates.stream().mapToLong(one -> stays(one, counting)).sum();
        long threatened =
                candidates.stream()
                        .filter(one -> !one.municipality().listsOn(counting.day()).isEmpty())
                        .mapToLong(one -> stays(one, counting))
                        .sum();
        long[] waits =
                candidates.stream()
                        .filter(one -> canTrain(one, counting))
                        .filter(one -> one.practice().takenOn(counting.day()) == 0)
                        .mapToLong(one -> one.practice().daysWithoutTrainee(counting.day()))
                        .sorted()
                        .toArray();
        return new Measures(
                loads.length,
                jain(loads),
                loads.length == 0 ? 0 : hundredths(loads[0]),
                loads.length == 0 ? 0 : hundredths(loads[loads.length / 2]),
                loads.length == 0 ? 0 : hundredths(loads[loads.length - 1]),
                waits.length == 0 ? 0 : waits[waits.length / 2],
                all == 0 ? 0 : (int) (1_000 * threatened / all));
    }

    private static boolean canTrain(Candidate one, Counting counting) {
        return one.practice().approved().contain(counting.day()) && tutors(one, counting) > 0;
    }

    private static long stays(Candidate one, Counting counting) {
        return one.practice().stays().stream()
                .filter(stay -> counting.starts().contains(stay.period().from()))
                .count();
    }

    private static long tutors(Candidate one, Counting counting) {
        return one.practice().tutorsOn(counting.day());
    }

    private static int hundredths(long[] load) {
        return (int) (100 * load[0] / load[1]);
    }

    private static int jain(long[][] loads) {
        double sum = Arrays.stream(loads).mapToDouble(load -> (double) load[0] / load[1]).sum();
        double squares =
                Arrays.stream(loads)
                        .mapToDouble(load -> Math.pow((double) load[0] / load[1], 2))
                        .sum();
        return squares == 0
                ? 1_000
                : (int) Math.round(1_000 * sum * sum / (loads.length * squares));
    }
}
