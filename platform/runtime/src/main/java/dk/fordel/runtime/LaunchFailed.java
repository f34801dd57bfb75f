package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The platform did not come up, or cannot be told what to do; the message says why and what helps.
 */
public final class LaunchFailed extends RuntimeException {

    public LaunchFailed(String message) {
        this(message, null);
    }

    public LaunchFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
