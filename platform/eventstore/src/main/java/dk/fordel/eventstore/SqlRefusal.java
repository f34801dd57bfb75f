package dk.fordel.eventstore;

import static java.util.Objects.requireNonNullElse;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What the database says no with: its SQLSTATE, and words that tell nothing of what was to be
 * written.
 *
 * @param state five characters, for example {@code 22008}
 */
record SqlRefusal(String state) {

    /** The refusal behind a failure, if the database is what failed. */
    static Optional<SqlRefusal> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                // the driver and the pool say nothing when there is no connection
                return Optional.of(new SqlRefusal(requireNonNullElse(sql.getSQLState(), "08000")));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is the event that is refused. What else can fail (the connection, a deadlock, a
     * time-out, a missing privilege or table) fails every event, and passes.
     */
    boolean isOfTheEvent() {
        return switch (state.substring(0, 2)) {
            case "21", "22", "23", "44", "54", "0A", "P0" -> true;
            case "42" -> !state.equals("42501") && !state.equals("42P01");
            default -> false;
        };
    }

    String words() {
        return "The database refuses what the event writes: %s (SQLSTATE %s)."
                .formatted(what(), state);
    }

    private String what() {
        return switch (state) {
            case "22021", "22P05" -> "a text holds a character that it cannot keep";
            case "22007", "22008" -> "a day or an instant lies beyond what it can keep";
            case "22001" -> "a text is longer than its column";
            case "22003" -> "a number is larger than its column";
            case "22P02" -> "a value has not the form of its column";
            case "23502" -> "a value is missing";
            case "23503" -> "a row that it belongs to is missing";
            case "23505" -> "another row has the same key";
            case "23514" -> "a value breaks a rule of its table";
            case "25006" -> "it goes to a table that the view's reset handler does not empty";
            case "54000" -> "a value is too long for its index";
            default -> "it does not say more that is fit to be shown";
        };
    }
}
