package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.decision.places.PlacesRefusal;
import dk.fordel.allocation.decision.places.view.Occupancy;
import dk.fordel.allocation.decision.timeline.view.Timeline;
import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A decade of stays that are taken, moved, given back and ended early, from a seed. What an auditor
 * folds together from a practice's timeline is what the platform answers, on every day; and as of
 * any instant it is what was answered then.
 */
class DecadeTest extends RunningAllocation {

    private static final LocalDate BEGINS = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3_650;
    private static final int DAYS_BETWEEN_QUESTIONS = 61;
    private static final int ACTS = 120;
    private static final int ACTS_BETWEEN_QUESTIONS = 30;

    @Autowired private CommandGateway gateway;
    @Autowired private Occupancy occupancy;
    @Autowired private Timeline timeline;

    /** What was answered at an instant, by day. */
    private record Asked(Instant at, Map<LocalDate, Integer> taken) {}

    @Test
    void the_timeline_folded_on_any_day_is_the_occupancy_of_that_day() {
        Instant before = clock.instant();
        try {
            for (long seed = 1; seed <= 3; seed++) {
                PracticeId practice = new PracticeId(practice("706", 2));
                List<Asked> asked = live(practice, new Random(seed));
                whenAllIsSeen();
                checkEveryDay(practice);
                asked.forEach(then -> check(practice, then));
            }
        } finally {
            clock.set(before);
        }
    }

    private List<Asked> live(PracticeId practice, Random random) {
        Map<PlacementId, Period> stays = new LinkedHashMap<>();
        List<Asked> asked = new ArrayList<>();
        for (int act = 1; act <= ACTS; act++) {
            clock.advance(Duration.ofHours(7));
            act(practice, stays, random);
            if (act % ACTS_BETWEEN_QUESTIONS == 0) {
                whenAllIsSeen();
                Map<LocalDate, Integer> taken = new TreeMap<>();
                for (int day = 0; day < DAYS; day += DAYS_BETWEEN_QUESTIONS) {
                    LocalDate on = BEGINS.plusDays(day);
                    taken.put(on, occupancy.on(practice.value(), on).taken());
                }
                asked.add(new Asked(clock.instant(), taken));
            }
        }
        return asked;
    }

    private void act(PracticeId practice, Map<PlacementId, Period> stays, Random random) {
        LocalDate from = BEGINS.plusDays(random.nextInt(DAYS));
        Period days = new Period(from, from.plusDays(60L + random.nextInt(300)));
        if (stays.isEmpty() || random.nextInt(3) == 0) {
            PlacementId placement = new PlacementId(new UUID(random.nextLong(), random.nextLong()));
            take(new PlacesCommand.Occupy(practice, stay(placement, days)), stays, days);
            return;
        }
        PlacementId placement = List.copyOf(stays.keySet()).get(random.nextInt(stays.size()));
        Period stay = Objects.requireNonNull(stays.get(placement));
        switch (random.nextInt(4)) {
            case 0 -> {
                gateway.sendAndWait(new PlacesCommand.Release(practice, placement));
                stays.remove(placement);
            }
            case 1 -> {
                LocalDate last = stay.from().plusDays(random.nextInt(60));
                gateway.sendAndWait(new PlacesCommand.Vacate(practice, placement, last));
                stays.remove(placement); // a stay that has ended stays ended
            }
            case 2 ->
                    gateway.sendAndWait(
                            new PlacesCommand.SetCapacity(
                                    practice, from, 1 + random.nextInt(3), "registry"));
            default -> take(new PlacesCommand.Shift(practice, stay(placement, days)), stays, days);
        }
    }

    /** What a rule forbids did not happen. */
    private void take(PlacesCommand command, Map<PlacementId, Period> stays, Period days) {
        switch (command) {
            case PlacesCommand.Occupy c -> {
                try {
                    gateway.sendAndWait(c);
                    stays.put(c.stay().placement(), days);
                } catch (PlacesRefusal full) {
                    assertThat(full.rule()).isIn("HARD-1", "HARD-2");
                }
            }
            case PlacesCommand.Shift c -> {
                Attempt answer = gateway.sendAndWait(c);
                if (answer.objection() == null) {
                    stays.put(c.stay().placement(), days);
                }
            }
            default -> throw new AssertionError(command);
        }
    }

    private static Stay stay(PlacementId placement, Period days) {
        return new Stay(placement, PositionKind.KBU, days);
    }

    private void checkEveryDay(PracticeId practice) {
        List<Timeline.Entry> all = timeline.of(practice.value(), null, null);
        int busy = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = BEGINS.plusDays(day);
            Occupancy.OnDay known = occupancy.on(practice.value(), on);
            List<Timeline.Entry> told =
                    all.stream().filter(entry -> !entry.validDay().isAfter(on)).toList();
            if (day % DAYS_BETWEEN_QUESTIONS == 0) {
                assertThat(timeline.of(practice.value(), on, null)).isEqualTo(told);
            }
            assertThat(takenOn(told, on)).as("taken on %s", on).isEqualTo(known.taken());
            assertThat(takenOn(told, on)).isLessThanOrEqualTo(3);
            busy += known.taken();
        }
        assertThat(busy).isGreaterThan(100);
    }

    private void check(PracticeId practice, Asked then) {
        List<Timeline.Entry> told = timeline.of(practice.value(), null, then.at());
        then.taken()
                .forEach((day, taken) ->
                        assertThat(takenOn(told, day))
                                .as("taken on %s as known at %s", day, then.at())
                                .isEqualTo(taken));
    }

    /** As the guide for auditors says: the last word on each placement, if its stay has the day. */
    private static int takenOn(List<Timeline.Entry> told, LocalDate day) {
        Map<UUID, Period> stays = new HashMap<>();
        for (Timeline.Entry entry : told) {
            switch (entry.what()) {
                case "places.occupied.v1", "places.vacated.v1" ->
                        stays.put(entry.placementId(), period(entry));
                case "places.released.v1" -> stays.remove(entry.placementId());
                default -> {}
            }
        }
        return (int) stays.values().stream().filter(stay -> stay.contains(day)).count();
    }

    private static Period period(Timeline.Entry entry) {
        Map<?, ?> stay = (Map<?, ?>) entry.facts().get("stay");
        Map<?, ?> period = (Map<?, ?>) stay.get("period");
        return new Period(
                LocalDate.parse((String) period.get("from")),
                LocalDate.parse((String) period.get("to")));
    }
}
