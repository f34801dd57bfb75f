package dk.fordel.trainee.trainee;

import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.trainee.trainee.TraineeCommand.JoinTeam;
import dk.fordel.trainee.trainee.TraineeCommand.LeaveTeam;
import dk.fordel.trainee.trainee.TraineeEvent.Registered;
import dk.fordel.trainee.trainee.TraineeEvent.TeamJoined;
import dk.fordel.trainee.trainee.TraineeEvent.TeamLeft;
import dk.fordel.trainee.trainee.TraineeRefusal.InATeamAlready;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Nobody applies in two teams at a time (S2 no. 5). */
class InATeamTest {

    private static final TraineeId TRAINEE =
            new TraineeId(DeterministicId.of("trainee", new Reference("HR-1")));
    private static final TeamId ELM = new TeamId(new UUID(0, 1));
    private static final TeamId OAK = new TeamId(new UUID(0, 2));
    private static final TeamJoined JOINED = new TeamJoined(TRAINEE, ELM);
    private static final TeamLeft LEFT = new TeamLeft(TRAINEE, ELM);

    @Test
    void a_trainee_joins_a_team_once() {
        trainee().when(new JoinTeam(TRAINEE, ELM)).expectEvents(JOINED);
        trainee(JOINED)
                .when(new JoinTeam(TRAINEE, ELM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThat(answer(trainee(JOINED), TraineeQuestions.team(TRAINEE))).isEqualTo(ELM);
    }

    @Test
    void a_second_team_is_refused() {
        trainee(JOINED)
                .when(new JoinTeam(TRAINEE, OAK))
                .expectNoEvents()
                .expectException(InATeamAlready.class);
    }

    @Test
    void who_left_is_free_for_another() {
        trainee(JOINED).when(new LeaveTeam(TRAINEE, ELM)).expectEvents(LEFT);
        trainee(JOINED, LEFT)
                .when(new JoinTeam(TRAINEE, OAK))
                .expectEvents(new TeamJoined(TRAINEE, OAK));
    }

    @Test
    void a_team_that_a_trainee_is_not_in_is_not_left() {
        trainee(JOINED)
                .when(new LeaveTeam(TRAINEE, OAK))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        trainee(JOINED, LEFT)
                .when(new LeaveTeam(TRAINEE, ELM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static TestExecutor<Trainee> trainee(TraineeEvent... since) {
        Sealed any = new Sealed("any");
        return new AggregateTestFixture<>(Trainee.class)
                .given(new Registered(TRAINEE, null, new SealedPerson(any, any, null, null)))
                .andGiven((Object[]) since);
    }
}
