package dk.fordel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

import java.sql.SQLException;

/**
 * Tells when two commands changed the same thing at once and this one lost: the loser is tried
 * again against the new state.
 */
final class Conflicts {

    private static final String NOTED = Conflicts.class.getName();

    private Conflicts() {}

    /** Whether trying the whole command again can succeed. */
    static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || (cause instanceof SQLException sql && isConflict(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(SQLException sql) {
        return switch (String.valueOf(sql.getSQLState())) {
            case "40001", "40P01" -> true; // serialization failure, deadlock
            case "23505" -> String.valueOf(sql.getMessage()).contains("domain_event");
            default -> false;
        };
    }

    /** The advice tells the filter around it that the answer it gives stands for a conflict. */
    static void note(HttpServletRequest request) {
        request.setAttribute(NOTED, true);
    }

    /** Whether one was noted; forgets it. */
    static boolean takeNote(HttpServletRequest request) {
        boolean noted = request.getAttribute(NOTED) != null;
        request.removeAttribute(NOTED);
        return noted;
    }
}
