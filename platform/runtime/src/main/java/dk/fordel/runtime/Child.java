package dk.fordel.runtime;

/** One life of a supervised process. */
interface Child extends AutoCloseable {

    ProcessHandle process();

    /** How it ended, as the rest of a sentence: "ended with code 137". */
    default String ending() {
        return "ended";
    }

    /** Ends it in order, by force when that takes too long; nothing to do when it has ended. */
    @Override
    void close();
}
