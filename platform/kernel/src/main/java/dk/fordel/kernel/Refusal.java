package dk.fordel.kernel;

/**
 * A well-formed wish that a rule forbids, said in one sentence that a coordinator understands. The
 * caller may have been right a moment ago; the answer is HTTP 409. Each aggregate seals its own
 * refusals below this type.
 */
public abstract class Refusal extends RuntimeException {

    private final String rule;

    /**
     * @param rule the rule that says no, by its id in the domain document (for example {@code
     *     HARD-2})
     * @param sentence what was wrong, where, and what can be done
     */
    protected Refusal(String rule, String sentence) {
        super(sentence, null, false, false);
        this.rule = rule;
    }

    /** The id of the rule that says no, for example {@code HARD-2}. */
    public final String rule() {
        return rule;
    }

    /** The sentence for the caller. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
