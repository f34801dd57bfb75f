package dk.fordel.allocation.principles;

/**
 * NEVER-1: keeping a practice's operation going is never a reason for an allocation. The reason can
 * be named, so that it is recognised and refused instead of being written as something else.
 */
public final class NeverForOperation {

    /** The rule. */
    public static final String ID = "NEVER-1";

    /** The objection, always the same. */
    public static final String OBJECTION =
            "Keeping a practice's operation going is never a reason for an allocation. Decide on educational grounds, or choose another practice.";

    private NeverForOperation() {}
}
