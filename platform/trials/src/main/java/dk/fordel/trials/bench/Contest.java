package dk.fordel.trials.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways of doing the same work take turns: A B C, A B C, so that whatever else the machine does
 * strikes all of them. One round warms up.
 */
final class Contest {

    private Contest() {}

    /** One way. */
    record Way(String name, Work work) {}

    /** Its work for one round; what is only preparation is not timed. */
    interface Work {
        Timings once() throws Exception;
    }

    /**
     * Of one round.
     *
     * @param rate things done a second
     * @param p99 99 % of them took no longer, in milliseconds
     */
    record Timings(double rate, double p99) {}

    /** Of one way in all rounds. */
    record Result(String way, Figures rate, Figures p99) {

        /** How many times as fast as another, by the medians. */
        double rateBeside(Result other) {
            return rate.median() / other.rate.median();
        }

        /** How many times as long as another's the slowest hundredth takes, by the medians. */
        double p99Beside(Result other) {
            return p99.median() / other.p99.median();
        }
    }

    /** Holds it; results come in the order of the ways. */
    static List<Result> hold(int rounds, List<Way> ways) throws Exception {
        List<List<Timings>> timings =
                ways.stream().<List<Timings>>map(way -> new ArrayList<>()).toList();
        for (int round = 0; round <= rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                Timings once = ways.get(way).work().once();
                if (round > 0) {
                    timings.get(way).add(once);
                }
            }
        }
        List<Result> results = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            results.add(result(ways.get(way).name(), timings.get(way)));
        }
        return results;
    }

    private static Result result(String way, List<Timings> all) {
        return new Result(
                way,
                Figures.of(all.stream().map(Timings::rate).toList()),
                Figures.of(all.stream().map(Timings::p99).toList()));
    }
}
