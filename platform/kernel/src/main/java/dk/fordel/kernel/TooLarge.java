package dk.fordel.kernel;

/** More was sent than is read; HTTP 413. The message is a sentence for the user. */
public final class TooLarge extends RuntimeException {

    /**
     * @param sentence what was too large, and what can be done
     */
    public TooLarge(String sentence) {
        super(sentence, null, false, false);
    }

    /** What was too large, and what can be done. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
