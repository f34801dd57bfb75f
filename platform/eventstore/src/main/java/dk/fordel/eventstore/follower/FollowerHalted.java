package dk.fordel.eventstore.follower;

/** A follower cannot go on by itself. Its message says why and what an operator can do. */
public final class FollowerHalted extends RuntimeException {

    private final int generation;

    /**
     * @param generation the highest one that was seen where the events go; the follower goes on in
     *     a higher one
     */
    public FollowerHalted(String why, int generation) {
        super(why);
        this.generation = generation;
    }

    int generation() {
        return generation;
    }
}
