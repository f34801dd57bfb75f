package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A body went on after the bound; HTTP 413. */
final class BodyTooLarge extends IOException {

    BodyTooLarge(long bound) {
        super(
                "The body is larger than the %s that this address reads. Send less at a time."
                        .formatted(inWords(bound)));
    }

    /** The one in the causes of {@code thrown}, or null. */
    static @Nullable BodyTooLarge in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge found) {
                return found;
            }
        }
        return null;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    private static String inWords(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " kB";
    }
}
