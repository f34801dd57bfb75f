package dk.fordel.eventstore;

/**
 * Why an event was set aside, in words that hold nothing of the event itself: they are shown to
 * operators.
 */
final class SetAside extends RuntimeException {

    private SetAside(String words) {
        super(words, null, false, false);
    }

    static SetAside because(Throwable failure) {
        return new SetAside(wordsFor(failure));
    }

    static String wordsFor(Throwable failure) {
        return SqlRefusal.behind(failure)
                .map(SqlRefusal::words)
                .orElseGet(() -> wordsOfCode(failure));
    }

    /** A message of somebody else's exception may hold names; its class and its place do not. */
    private static String wordsOfCode(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return "The view could not take it: %s%s."
                .formatted(
                        failure.getClass().getSimpleName(),
                        trace.length == 0
                                ? ""
                                : " at %s:%d"
                                        .formatted(
                                                trace[0].getFileName(), trace[0].getLineNumber()));
    }

    /** Whether the event is at fault, and not the database's absence. */
    static boolean isFor(Throwable failure) {
        return SqlRefusal.behind(failure).map(SqlRefusal::isOfTheEvent).orElse(true);
    }
}
