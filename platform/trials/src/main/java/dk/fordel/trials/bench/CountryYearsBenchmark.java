package dk.fordel.trials.bench;

import dk.fordel.optimiser.Optimiser;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Year;
import dk.fordel.trials.rounds.model.RoundModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** B7b: what a country has: five regions, each with its six rounds a year, for ten years. */
final class CountryYearsBenchmark implements Benchmark {

    private static final double SLOWEST_1_IN_100 = 1;
    private static final double WHOLE = 300;
    private static final double P99 = 0.99;

    /**
     * What the rounds of one region took.
     *
     * @param modelling seconds from the facts to the problems, of all rounds together
     * @param solving seconds, round by round
     * @param open rounds whose optimum is not proven
     * @param faults that the checker found
     */
    private record Took(double modelling, List<Double> solving, int open, int faults) {

        double whole() {
            return modelling + solving.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    @Override
    public String name() {
        return "B7b";
    }

    @Override
    public void measure(Run run) {
        int regions = run.size(5, 2);
        int years = run.size(10, 2);
        run.report().heading("B7b A country's ten years: each region with its six rounds a year");
        run.report()
                .line(
                        "%d regions of the shape of B7a's, %d years one after the other: what a round decides, those after it find"
                                + " taken. Each round is solved once, in this process; the checker has looked at every answer.",
                        regions, years);
        run.report().line("");
        run.report()
                .head(
                        "region",
                        "rounds",
                        "solving, s: median (minimum to maximum)",
                        "p99, s",
                        "modelling and solving of all, s",
                        "not proven",
                        "faults");
        List<Took> all = new ArrayList<>();
        for (int region = 1; region <= regions; region++) {
            Took took = region(run, region, years);
            row(run, "Region " + region, took);
            all.add(took);
        }
        Took country = together(all);
        row(run, "all", country);
        double slow = Figures.of(country.solving()).percentile(P99);
        run.report()
                .aim(
                        String.format(
                                Locale.ROOT,
                                "every round proven, p99 at most %.0f s: %d not proven, %.2f s",
                                SLOWEST_1_IN_100,
                                country.open(),
                                slow),
                        country.open() == 0 && slow <= SLOWEST_1_IN_100);
        run.report()
                .aim(
                        String.format(
                                Locale.ROOT,
                                "the whole in at most %.0f s: %.1f s",
                                WHOLE,
                                country.whole()),
                        country.whole() <= WHOLE);
        run.report()
                .aim(
                        "the checker finds nothing: %d faults".formatted(country.faults()),
                        country.faults() == 0);
    }

    private static Took region(Run run, int region, int years) {
        Year year = Year.of("Region " + region, run.seed() + region, run.size(1, 9));
        double modelling = 0;
        List<Double> solving = new ArrayList<>();
        int open = 0;
        int faults = 0;
        for (int n = 1; n <= years; n++) {
            run.progress("B7b: region %d, year %d", region, n);
            for (String name : year.names()) {
                Round round = year.round(name);
                long begun = System.nanoTime();
                var model = RoundModel.of(round);
                modelling += (System.nanoTime() - begun) / 1e9;
                Solved solved =
                        Solved.of(
                                round, model, run.brief() ? Optimiser.STEPS / 30 : Optimiser.STEPS);
                year.decide(round, solved.recommendation());
                solving.add(solved.seconds());
                open += solved.solution().proven() ? 0 : 1;
                faults += solved.faults().size();
            }
            year = year.next();
        }
        return new Took(modelling, solving, open, faults);
    }

    private static Took together(List<Took> regions) {
        return new Took(
                regions.stream().mapToDouble(Took::modelling).sum(),
                regions.stream().flatMap(region -> region.solving().stream()).toList(),
                regions.stream().mapToInt(Took::open).sum(),
                regions.stream().mapToInt(Took::faults).sum());
    }

    private static void row(Run run, String name, Took took) {
        Figures figures = Figures.of(took.solving());
        run.report()
                .row(
                        name,
                        took.solving().size(),
                        figures.spread(),
                        String.format(Locale.ROOT, "%.2f", figures.percentile(P99)),
                        String.format(Locale.ROOT, "%.1f", took.whole()),
                        took.open(),
                        took.faults());
    }
}
