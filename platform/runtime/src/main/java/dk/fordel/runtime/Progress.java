package dk.fordel.runtime;

import java.time.Duration;

/** What people are told while parts start, die, come back and stop. */
public interface Progress {

    /** A part is being started. */
    void starting(String part);

    /** It is ready, for the first time or again. */
    void ready(String part, Duration after);

    /** Something to know about a part: it died, it is started again. */
    void notice(String sentence);

    /** Tells nobody: for tests. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void starting(String part) {}

            @Override
            public void ready(String part, Duration after) {}

            @Override
            public void notice(String sentence) {}
        };
    }

    /**
     * One line a part on the standard output; on a terminal also one that says what is being waited
     * for.
     */
    static Progress console() {
        var console = System.console();
        return new ConsoleProgress(System.out, console != null && console.isTerminal());
    }
}
