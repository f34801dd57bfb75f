package dk.fordel.kernel;

/**
 * Somebody acts on what has changed since it was read; nothing was done. HTTP 412: the caller reads
 * again and decides on what stands now.
 */
public final class Outdated extends RuntimeException {

    /**
     * @param what that changed, in the user's words ({@code "Placement 780a..."})
     * @param seen the version that the caller saw
     * @param now the version that it has
     */
    public Outdated(String what, long seen, long now) {
        super(
                "%s was read as version %d and is version %d now. Nothing was changed by you: read it again and act on what stands."
                        .formatted(what, seen, now),
                null,
                false,
                false);
    }
}
