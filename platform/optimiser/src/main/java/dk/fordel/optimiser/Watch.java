package dk.fordel.optimiser;

import dk.fordel.optimiser.Solution.Reached;

/** Follows a search from outside, for as long as it takes. Asked by several threads. */
public interface Watch {

    /** Looks away. */
    Watch NOBODY = _ -> {};

    /** Told when a level of the whole is done, one after the other. */
    void reached(Reached level);

    /** Whether nobody wants the answer any more; the search then ends with an exception. */
    default boolean isCancelled() {
        return false;
    }
}
