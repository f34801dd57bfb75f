package dk.fordel.funding.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** PAY-2: parts add up to the øre. */
class ApportionmentTest {

    private static final long SEED = 20261122;

    @Test
    void an_ore_that_cannot_be_halved_goes_to_the_first_named() {
        assertThat(Apportionment.byWeight(Ore.of(101), List.of(1L, 1L)))
                .containsExactly(Ore.of(51), Ore.of(50));
    }

    @Test
    void the_ore_left_over_go_to_those_who_lost_most() {
        // exact: 33.3.., 16.6.., 50: one øre is left, and the second lost most
        assertThat(Apportionment.byWeight(Ore.of(100), List.of(2L, 1L, 3L)))
                .containsExactly(Ore.of(33), Ore.of(17), Ore.of(50));
    }

    @Test
    void who_has_no_share_gets_nothing() {
        assertThat(Apportionment.byWeight(Ore.of(1), List.of(0L, 3L, 0L)))
                .containsExactly(Ore.ZERO, Ore.of(1), Ore.ZERO);
    }

    @Test
    void nothing_is_shared_by_no_weights() {
        assertThatThrownBy(() -> Apportionment.byWeight(Ore.of(1), List.of(0L, 0L)))
                .hasMessageContaining("Cannot share 0,01");
    }

    @Test
    void thousands_of_random_amounts_add_up_and_no_part_is_an_ore_off() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 20_000; round++) {
            long amount = random.nextLong(0, 100_000_000);
            List<Long> weights = weights(random);
            long all = weights.stream().mapToLong(Long::longValue).sum();

            List<Ore> parts = Apportionment.byWeight(Ore.of(amount), weights);

            assertThat(Ore.sum(parts)).isEqualTo(Ore.of(amount));
            for (int i = 0; i < parts.size(); i++) {
                assertLessThanAnOreOff(parts.get(i), amount * weights.get(i), all);
            }
        }
    }

    @Test
    void thousands_of_random_fractions_add_up_to_the_nearest_ore() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int round = 0; round < 20_000; round++) {
            long days = random.nextLong(28, 32);
            List<Long> numerators = weights(random);
            long sum = numerators.stream().mapToLong(Long::longValue).sum();

            List<Ore> parts = Apportionment.ofFractions(numerators, days);

            assertThat(Math.abs(2 * (Ore.sum(parts).amount() * days - sum)))
                    .isLessThanOrEqualTo(days);
            for (int i = 0; i < parts.size(); i++) {
                assertLessThanAnOreOff(parts.get(i), numerators.get(i), days);
            }
        }
    }

    /** |part - numerator/denominator| &lt; 1, in whole numbers. */
    private static void assertLessThanAnOreOff(Ore part, long numerator, long denominator) {
        assertThat(part.isNegative()).isFalse();
        BigInteger off =
                BigInteger.valueOf(part.amount())
                        .multiply(BigInteger.valueOf(denominator))
                        .subtract(BigInteger.valueOf(numerator))
                        .abs();
        assertThat(off).isLessThan(BigInteger.valueOf(denominator));
    }

    private static List<Long> weights(SplittableRandom random) {
        long first = random.nextLong(1, 310_001);
        int others = random.nextInt(0, 7);
        LongStream rest = random.longs(others, 0, 310_001);
        return LongStream.concat(LongStream.of(first), rest).boxed().toList();
    }
}
