/**
 * Who goes where: each seeker to at most one of its options, within limits, best on the first
 * level, among those best on the second, and so on. Nothing here knows a trainee or a practice.
 *
 * <p>A {@link dk.fordel.optimiser.Problem} falls into parts that share no limit and no gain; each
 * is solved by itself. A level is a linear program. Where its best corner is whole, which is the
 * rule because capacities and quotas form a network, it is an optimum of the whole numbers too and
 * the program's bound is the proof. Its prices then say what every best solution has in common: a
 * choice with a price on it is settled, a limit with a price on it is used up. With that written
 * down, what is left are exactly the best solutions, and the next level looks among them alone.
 * Where the corner is not whole (teams, stays that overlap in part), branch and bound decides the
 * level and proves it, or says how far it may be from the best.
 *
 * <p>The last levels should be draws, so that one solution alone is best: then it is the same on
 * any machine and with any solver.
 */
@NullMarked
package dk.fordel.optimiser;

import org.jspecify.annotations.NullMarked;
