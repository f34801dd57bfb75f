package dk.fordel.allocation.known.trainee;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** HARD-3: that there is a bar, and no more. */
@Tag("HARD-3")
class KnownTraineeTest {

    private static final TraineeId TRAINEE = new TraineeId(id("trainee"));

    private final AggregateTestFixture<KnownTrainee> trainee =
            new AggregateTestFixture<>(KnownTrainee.class);

    private static TraineeEvent.PracticeBarred barred() {
        return new TraineeEvent.PracticeBarred(TRAINEE, ELM_ROAD, "e1");
    }

    @Test
    void a_bar_is_kept_until_it_is_lifted() {
        var facts = TraineeQuestions.facts(TRAINEE);
        assertThat(answer(facts)).isEqualTo(TraineeFacts.NONE);
        var another = new TraineeEvent.PracticeBarred(TRAINEE, OAK_STREET, "e2");
        assertThat(answer(trainee.given(barred(), another), facts))
                .isEqualTo(TraineeFacts.NONE.barredFrom(ELM_ROAD).barredFrom(OAK_STREET));
        var lifted = new TraineeEvent.BarLifted(TRAINEE, ELM_ROAD, "e2");
        assertThat(answer(trainee.given(barred(), lifted), facts)).isEqualTo(TraineeFacts.NONE);
    }

    @Test
    void told_twice_it_is_kept_once() {
        trainee.given(barred())
                .when(new TraineeCommand.Bar(TRAINEE, ELM_ROAD, "e3"))
                .expectNoEvents();
        trainee.givenNoPriorActivity()
                .when(new TraineeCommand.Lift(TRAINEE, ELM_ROAD, "e3"))
                .expectNoEvents();
    }

    @Test
    void an_earlier_stay_told_anew_gives_way_to_what_was_told_last() {
        EarlierStay solo = stay("SOLO");
        EarlierStay partnership = stay("PARTNERSHIP");
        trainee.given(new TraineeEvent.EarlierStayRecorded(TRAINEE, solo, "e1"))
                .when(new TraineeCommand.RecordStay(TRAINEE, solo, "e2"))
                .expectNoEvents();
        var told =
                trainee.given(
                        new TraineeEvent.EarlierStayRecorded(TRAINEE, solo, "e1"),
                        new TraineeEvent.EarlierStayRecorded(TRAINEE, partnership, "e2"));
        assertThat(answer(told, TraineeQuestions.facts(TRAINEE)))
                .isEqualTo(TraineeFacts.NONE.staying(partnership));
    }

    @Test
    void a_position_is_bound_to_the_municipalities_told_last() {
        PositionId position = new PositionId(id("position"));
        trainee.given(new TraineeEvent.PositionBound(TRAINEE, position, List.of("730"), "e1"))
                .when(new TraineeCommand.Bind(TRAINEE, position, List.of("730"), "e2"))
                .expectNoEvents();
        trainee.given(new TraineeEvent.PositionBound(TRAINEE, position, List.of("730"), "e1"))
                .when(new TraineeCommand.Bind(TRAINEE, position, List.of("710"), "e2"))
                .expectEvents(
                        new TraineeEvent.PositionBound(TRAINEE, position, List.of("710"), "e2"));
    }

    private static EarlierStay stay(String organisation) {
        return new EarlierStay(
                id("stay"),
                KBU,
                days("2024-01-01", "2024-06-30"),
                organisation,
                PatientBase.UNKNOWN);
    }
}
