package dk.fordel.kernel;

/**
 * A value that cannot mean anything, whatever the state of the world; HTTP 400, with the field
 * named.
 */
public final class Malformed extends IllegalArgumentException {

    private final String field;

    /**
     * @param field the name of the field as the caller wrote it
     * @param sentence what is wrong with the value and what would be right; never the value of a
     *     personal field
     */
    public Malformed(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The name of the field as the caller wrote it. */
    public String field() {
        return field;
    }
}
