package dk.fordel.races;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Two that changed the same thing at once. The loser's transaction is rolled back; it can be tried
 * again against the new state.
 */
public final class Races {

    private Races() {}

    /** Whether trying the whole transaction again can succeed. */
    public static boolean isLost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || (cause instanceof SQLException sql && isLost(sql))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs a whole transaction, again from its beginning whenever it lost a race.
     *
     * @param attempts in all, at least one; what the last one threw is thrown
     * @param transaction begins and ends with each attempt
     */
    public static <T extends @Nullable Object> T retried(int attempts, Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isLost(e) || attempt >= attempts) {
                    throw e;
                }
            }
        }
    }

    /** The same for one that answers nothing. */
    public static void retried(int attempts, Runnable transaction) {
        retried(
                attempts,
                () -> {
                    transaction.run();
                    return null;
                });
    }

    private static boolean isLost(SQLException sql) {
        return switch (String.valueOf(sql.getSQLState())) {
            case "40001", "40P01" -> true; // serialization failure, deadlock
            case "23505" -> String.valueOf(sql.getMessage()).contains("domain_event");
            default -> false;
        };
    }
}
