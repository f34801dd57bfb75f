package dk.fordel.funding.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Collection;

/**
 * An amount of money in whole øre; 100 øre are one krone. A negative amount is money that goes
 * back.
 *
 * @param amount how many øre
 */
public record Ore(@JsonValue long amount) implements Comparable<Ore> {

    /** No money. */
    public static final Ore ZERO = new Ore(0);

    /** The amount, as stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ore of(long amount) {
        return new Ore(amount);
    }

    /** Whole kroner. */
    public static Ore kroner(long kroner) {
        return new Ore(Math.multiplyExact(kroner, 100L));
    }

    /** The sum of them all. */
    public static Ore sum(Collection<Ore> amounts) {
        return amounts.stream().reduce(ZERO, Ore::plus);
    }

    /** Both together. */
    public Ore plus(Ore other) {
        return new Ore(Math.addExact(amount, other.amount));
    }

    /** This less the other. */
    public Ore minus(Ore other) {
        return new Ore(Math.subtractExact(amount, other.amount));
    }

    /** The same amount the other way. */
    public Ore negated() {
        return new Ore(Math.negateExact(amount));
    }

    /** Whether money would go back. */
    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Ore other) {
        return Long.compare(amount, other.amount);
    }

    /** Kroner and øre as they are written in Denmark: {@code 41234,56}. */
    @Override
    public String toString() {
        long rest = Math.abs(amount % 100);
        return "%s%d,%02d".formatted(isNegative() ? "-" : "", Math.abs(amount / 100), rest);
    }
}
