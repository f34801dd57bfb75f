package dk.fordel.trials.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.trials.subject.giver.GiverApplication;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A short version of {@code make faults}, so that it cannot rot; no time is asserted. */
class FaultsTest {

    private static final long SEED = 7;
    private static final Load.Size LOAD = new Load.Size(3, 20, 8);
    private static final StrangeDeliveries.Size DOZENS = new StrangeDeliveries.Size(9, 4, 100);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DOUBLED =
            "select count(*) - count(distinct (aggregate_id, payload::jsonb ->> 'number')) from domain_event";

    @TempDir static Path folder;

    private static Programs programs;

    @BeforeAll
    static void packed() {
        programs = new Programs(folder.resolve("programs"), false);
    }

    @Test
    void what_was_acknowledged_is_stored_sent_and_followed_once_after_a_freeze_and_kills() {
        try (var site =
                Site.start(folder.resolve("held"), programs, Site.Plan.ordinary().twoGivers())) {
            var frozen = HardFaults.freeze(site, Duration.ofSeconds(3), LOAD, SEED);
            assertThat(frozen.faults()).isEmpty();
            assertThat(frozen.held()).isTrue();

            var victims =
                    List.of(
                            RandomKills.Victim.GIVER,
                            RandomKills.Victim.BROKER,
                            RandomKills.Victim.TAKER);
            var killed = RandomKills.run(site, victims, LOAD, SEED + 1).verdict();
            assertThat(killed.faults()).isEmpty();
            assertThat(killed.held()).isTrue();
            assertThat(killed.orderedForPlainReaders()).isTrue();
            assertThat(killed.acknowledged()).isGreaterThan(frozen.acknowledged());
        }
    }

    @Test
    void three_shuffled_deliveries_with_poison_leave_what_one_leaves() {
        var outcome = strange("strange", Site.Plan.ordinary());
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.parked()).isPositive();
        assertThat(outcome.discarded()).isPositive();
    }

    @Test
    void a_relay_that_forgets_and_a_taker_without_inbox_are_found_out() {
        var broken = BrokenGiver.class.getName();
        try (var site =
                Site.start(
                        folder.resolve("broken"),
                        programs,
                        Site.Plan.ordinary()
                                .givers(GiverApplication.class.getName(), broken)
                                .taker(BrokenTaker.WithoutInbox.class.getName()))) {
            RandomKills.run(site, List.of(), LOAD, SEED);
            // the broken relay lags behind the good one, whose events alone would look right
            assertThat(
                            Site.await(
                                    PATIENCE,
                                    () -> site.takerStore().numbers(DOUBLED).getFirst() > 0))
                    .as("an event was followed twice")
                    .isTrue();
            var verdict = site.verdict();
            assertThat(verdict.held()).isFalse();
            assertThat(verdict.wireDuplicates()).isPositive();
            assertThat(verdict.doubled()).isPositive();
        }
    }

    @Test
    void a_relay_that_forgets_is_found_out_when_it_is_killed() {
        try (var site =
                Site.start(
                        folder.resolve("forgets"),
                        programs,
                        Site.Plan.ordinary().givers(BrokenGiver.class.getName()))) {
            var kill = List.of(RandomKills.Victim.GIVER);
            var verdict = RandomKills.run(site, kill, LOAD, SEED).verdict();
            assertThat(verdict.lost()).isPositive();
            assertThat(verdict.faults()).anyMatch(fault -> fault.contains("was not sent"));
        }
    }

    @Test
    void a_taker_that_passes_over_what_fails_is_found_out_by_poison() {
        var plan = Site.Plan.ordinary().taker(BrokenTaker.PassingOver.class.getName());
        assertThat(strange("passing-over", plan).differences()).isNotEmpty();
    }

    private static StrangeDeliveries.Outcome strange(String name, Site.Plan plan) {
        return StrangeDeliveries.alone(folder.resolve(name), programs, plan, DOZENS, SEED);
    }
}
