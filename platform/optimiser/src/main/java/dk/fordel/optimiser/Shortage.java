package dk.fordel.optimiser;

import java.util.List;

/**
 * Seekers that compete for too little, nobody too many among them: every option of each of them
 * counts against one of these limits, and together the limits allow fewer than they are.
 *
 * @param seekers who compete, ascending
 * @param limits what they compete for, by the number of the limit; empty for a seeker without any
 *     option
 * @param remedies limits of which one more would let one more seeker have a place, by their number
 */
public record Shortage(List<Integer> seekers, List<Integer> limits, List<Integer> remedies) {
    public Shortage {
        seekers = List.copyOf(seekers);
        limits = List.copyOf(limits);
        remedies = List.copyOf(remedies);
    }
}
