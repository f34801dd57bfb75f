package dk.fordel.web;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

import java.sql.SQLException;

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

    private static boolean isLost(SQLException sql) {
        return switch (String.valueOf(sql.getSQLState())) {
            case "40001", "40P01" -> true; // serialization failure, deadlock
            case "23505" -> String.valueOf(sql.getMessage()).contains("domain_event");
            default -> false;
        };
    }
}
