package dk.fordel.kernel;

/**
 * Somebody replaces what stands without saying which version of it was seen; nothing was done. HTTP
 * 428.
 */
public final class VersionNeeded extends RuntimeException {

    /**
     * @param stands what would be replaced, as a sentence
     */
    public VersionNeeded(String stands) {
        super(
                stands
                        + " Say which version you saw: send the ETag of your last reading as If-Match.",
                null,
                false,
                false);
    }
}
