package dk.fordel.trials.bench;

/** One row of the table of measurements, or a part of one. */
interface Benchmark {

    /** For {@code --only}; parts of one row share it. */
    String name();

    /** Prints its heading, its table and its aims. */
    void measure(Run run) throws Exception;
}
