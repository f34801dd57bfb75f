package dk.fordel.spreadsheets;

/** As many lists as fit are being imported; HTTP 503. The message is a sentence for the user. */
public final class Busy extends RuntimeException {

    private static final int SECONDS = 15;

    Busy() {
        super(
                "Other lists are being imported, and only a few fit at once. Nothing was read of yours; send it again in %d seconds."
                        .formatted(SECONDS),
                null,
                false,
                false);
    }

    /** What can be done. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Seconds after which it is worth to ask again, for {@code Retry-After}. */
    public int retryAfter() {
        return SECONDS;
    }
}
