package dk.fordel.trials.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** All benchmarks run to their end with tiny sizes; what they measure so means nothing. */
class BenchCommandTest {

    static String report;
    static int code;

    @BeforeAll
    static void measureBriefly() {
        PrintStream usual = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true));
        try {
            code = new CommandLine(new BenchCommand()).execute("--brief", "--rounds", "1");
        } finally {
            System.setOut(usual);
        }
        report = out.toString();
    }

    @Test
    void a_run_comes_to_its_end_and_its_code_says_whether_an_aim_was_missed() {
        assertThat(report).contains("## End");
        assertThat(code).as(report).isEqualTo(report.contains("MISSED") ? 1 : 0);
    }

    @Test
    void appending_is_measured_three_ways_with_all_writers_and_sizes_of_transactions() {
        assertThat(rows("B1 Append"))
                .hasSize(3 * 2 * 3)
                .anyMatch(row -> row.startsWith("| 32 | 100 | Fordel | "))
                .anyMatch(row -> row.startsWith("| 32 | 100 | Axon's stock engine | "))
                .anyMatch(row -> row.startsWith("| 32 | 100 | plain inserts | "));
    }

    @Test
    void commands_are_measured_with_view_and_relay_and_without() {
        assertThat(rows("B1 Commands"))
                .hasSize(3 * 3)
                .anyMatch(row -> row.startsWith("| 8 | commands, nothing beside | "))
                .anyMatch(row -> row.startsWith("| 8 | commands, view and relay along | "));
    }

    @Test
    void filled_stores_stand_beside_the_empty_one() {
        assertThat(rows("B2"))
                .hasSize(3 * 3)
                .anyMatch(row -> row.startsWith("| load | 5 million | "));
    }

    @Test
    void overlapping_transactions_are_read_without_a_gap_and_the_trial_sees_who_has_gaps() {
        assertThat(rows("B4"))
                .hasSize(5)
                .anyMatch(row ->
                        row.matches("\\| Fordel, floor locks \\| \\d+ \\| 0 \\| 0 \\| 0 \\| 0 \\|"))
                .noneMatch(row -> row.matches("\\| Axon's stock engine \\| \\d+ \\| 0 .*"))
                .noneMatch(row -> row.matches("\\| broken on purpose: [a-z ]+ \\| \\d+ \\| 0 .*"));
        assertThat(report).contains("met: the trial sees faults where they are");
    }

    @Test
    void streams_of_three_lengths_are_loaded_three_ways() {
        assertThat(rows("B3"))
                .hasSize(3 * 3)
                .anyMatch(row -> row.startsWith("| 1000 | Fordel, from a snapshot | "));
    }

    @Test
    void each_event_has_its_effect_once_by_the_relay_and_by_debezium_at_four_rates() {
        assertThat(rows("B5 Flow"))
                .hasSize(4 * 2)
                .anyMatch(row -> row.startsWith("| 1000 | Fordel's relay | "))
                .anyMatch(row -> row.startsWith("| 1000 | Debezium | "));
        assertThat(section("B5 Flow"))
                .containsPattern("(?m)^met: each event has its effect once: \\d{3,} by the relay");
    }

    @Test
    void waiting_events_are_drained_by_the_relay_and_by_a_raw_loop() {
        assertThat(rows("B5 Drain"))
                .hasSize(2)
                .anyMatch(row -> row.startsWith("| relay | "))
                .anyMatch(row -> row.startsWith("| raw loop | "));
    }

    @Test
    void a_rebuilt_view_has_the_rows_that_a_plain_loop_finds() {
        assertThat(rows("B6")).hasSize(4);
        assertThat(section("B6"))
                .containsPattern("(?m)^met: the rows of view and loop are the same: \\d{3,} rows");
    }

    @Test
    void each_round_of_a_year_is_solved_by_us_and_by_every_peer_and_checked() {
        assertThat(rows("B7a"))
                .hasSize(7 * 7)
                .anyMatch(row -> row.startsWith("| phase 3 | SCIP | "))
                .anyMatch(row -> row.startsWith("| phase 3 | Timefold, our time | "));
        assertThat(section("B7a")).contains("met: the checker finds nothing: 0 faults");
    }

    @Test
    void each_round_of_each_region_is_solved_year_after_year_and_checked() {
        assertThat(rows("B7b"))
                .hasSize(3)
                .allMatch(row -> row.matches("\\| .* \\| (12|24) \\| .* \\| 0 \\| 0 \\|"));
    }

    @Test
    void where_solving_ends_is_told_size_by_size_with_its_memory() {
        assertThat(rows("B7d"))
                .hasSize(2)
                .allMatch(row -> row.matches("\\| \\d+ \\| .* \\| proven \\| 0 \\| .* \\|"));
    }

    @Test
    void hard_rounds_break_no_rule_and_known_optima_are_found() {
        assertThat(section("B7c"))
                .contains("met: no hard rule is broken: 0 faults")
                .contains("| 10 | 120 | 120 | yes | ")
                .contains("met: every known optimum is found and proven");
    }

    @Test
    void a_benchmark_that_does_not_exist_is_refused_by_name() {
        var refusal = new StringWriter();
        int refused =
                new CommandLine(new BenchCommand())
                        .setErr(new PrintWriter(refusal))
                        .execute("--only", "B3,B9");
        assertThat(refused).isEqualTo(2);
        assertThat(refusal.toString()).contains("There is no benchmark B9.");
    }

    private static String section(String heading) {
        return Pattern.compile("(?ms)^## " + heading + ".*?(?=^## )")
                .matcher(report)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow(() -> new AssertionError(heading + " is missing in " + report));
    }

    /** Without the head and the line below it. */
    private static List<String> rows(String heading) {
        return section(heading).lines().filter(line -> line.startsWith("|")).skip(2).toList();
    }
}
