package dk.fordel.allocation.bars;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.id;

import dk.fordel.allocation.facts.TraineeId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.Set;

/** HARD-3: that there is a bar, and no more. */
class TraineeBarsTest {

    private static final TraineeId TRAINEE = new TraineeId(id("trainee"));

    private final AggregateTestFixture<TraineeBars> bars =
            new AggregateTestFixture<>(TraineeBars.class);

    private static BarsEvent.PracticeBarred barred() {
        return new BarsEvent.PracticeBarred(TRAINEE, ELM_ROAD, "e1");
    }

    @Test
    void a_bar_is_kept_until_it_is_lifted() {
        var show = new BarsCommand.Show(TRAINEE);
        bars.givenNoPriorActivity()
                .when(show)
                .expectNoEvents()
                .expectResultMessagePayload(new Barred(Set.of()));
        bars.given(barred(), new BarsEvent.PracticeBarred(TRAINEE, OAK_STREET, "e2"))
                .when(show)
                .expectResultMessagePayload(new Barred(Set.of(ELM_ROAD, OAK_STREET)));
        bars.given(barred(), new BarsEvent.BarLifted(TRAINEE, ELM_ROAD, "e2"))
                .when(show)
                .expectResultMessagePayload(new Barred(Set.of()));
    }

    @Test
    void told_twice_it_is_kept_once() {
        bars.given(barred()).when(new BarsCommand.Bar(TRAINEE, ELM_ROAD, "e3")).expectNoEvents();
        bars.givenNoPriorActivity()
                .when(new BarsCommand.Lift(TRAINEE, ELM_ROAD, "e3"))
                .expectNoEvents();
    }
}
