package dk.fordel.kernel;

/** There is no room at this moment, and nothing was done; HTTP 503 with {@code Retry-After}. */
public final class Busy extends RuntimeException {

    private final int retryAfter;

    /**
     * @param sentence for the user: who or what takes the room, and when to ask again
     * @param retryAfter seconds after which it is worth to ask again
     */
    public Busy(String sentence, int retryAfter) {
        super(sentence, null, false, false);
        this.retryAfter = retryAfter;
    }

    /** What can be done. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Seconds after which it is worth to ask again. */
    public int retryAfter() {
        return retryAfter;
    }
}
