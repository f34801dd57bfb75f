package dk.fordel.funding.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount out by largest remainder (PAY-2). Each part is its exact share rounded down, or
 * one øre more; the øre that are left over go to the parts that lost most by rounding, on a tie to
 * the first named. So the parts add up exactly, none is negative, none is a whole øre from its
 * exact share, and who has no share gets nothing.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The whole amount, shared by weight.
     *
     * @param amount not negative
     * @param weights none negative, not all zero
     */
    public static List<Ore> byWeight(Ore amount, List<Long> weights) {
        long all = weights.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (amount.isNegative() || all <= 0 || weights.stream().anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException(
                    "Cannot share %s by the weights %s.".formatted(amount, weights));
        }
        List<Long> numerators =
                weights.stream().map(w -> Math.multiplyExact(amount.amount(), w)).toList();
        return parts(numerators, all, amount.amount());
    }

    /**
     * The parts {@code numerator / denominator} øre each; their sum is the exact sum rounded to the
     * nearest øre, half an øre upwards.
     *
     * @param numerators none negative
     * @param denominator positive
     */
    public static List<Ore> ofFractions(List<Long> numerators, long denominator) {
        if (denominator <= 0 || numerators.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException(
                    "Cannot share %s over %d.".formatted(numerators, denominator));
        }
        long sum = numerators.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        long nearest = Math.addExact(Math.multiplyExact(sum, 2), denominator) / (2 * denominator);
        return parts(numerators, denominator, nearest);
    }

    private static List<Ore> parts(List<Long> numerators, long denominator, long total) {
        List<Long> parts = new ArrayList<>(numerators.stream().map(n -> n / denominator).toList());
        long left = total - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -(numerators.get(i) % denominator)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(Ore::of).toList();
    }
}
