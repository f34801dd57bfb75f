package dk.fordel.trainee.team;

import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.team.TeamCommand.Dissolve;
import dk.fordel.trainee.team.TeamCommand.Form;
import dk.fordel.trainee.team.TeamEvent.Dissolved;
import dk.fordel.trainee.team.TeamEvent.Formed;
import dk.fordel.trainee.team.TeamRefusal.WasDissolved;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

/** Trainees who apply together (SOFT-9, S2 no. 5). */
class TeamTest {

    private static final TeamId TEAM = new TeamId(new UUID(7, 7));
    private static final Formed FORMED = new Formed(TEAM, members(1, 2));

    private final FixtureConfiguration<Team> team = new AggregateTestFixture<>(Team.class);

    @Test
    void a_team_is_formed_once() {
        team.givenNoPriorActivity().when(new Form(TEAM, members(2, 1))).expectEvents(FORMED);
        new AggregateTestFixture<>(Team.class)
                .given(FORMED)
                .when(new Form(TEAM, members(1, 2)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_team_is_dissolved_once_and_still_says_who_was_in_it() {
        team.given(FORMED).when(new Dissolve(TEAM)).expectEvents(new Dissolved(TEAM));
        new AggregateTestFixture<>(Team.class)
                .given(FORMED, new Dissolved(TEAM))
                .when(new Dissolve(TEAM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThat(
                        answer(
                                new AggregateTestFixture<>(Team.class)
                                        .given(FORMED, new Dissolved(TEAM)),
                                TeamQuestions.members(TEAM)))
                .isEqualTo(members(1, 2));
    }

    @Test
    void a_dissolved_team_is_not_formed_again() {
        team.given(FORMED, new Dissolved(TEAM))
                .when(new Form(TEAM, members(1, 2)))
                .expectNoEvents()
                .expectException(WasDissolved.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void two_to_six_are_a_team(int many) {
        assertThat(members(IntStream.range(0, many).toArray()).trainees()).hasSize(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void fewer_or_more_are_none(int many) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> members(IntStream.range(0, many).toArray()))
                .withMessageContaining("2 to 6");
    }

    @Test
    void nobody_is_in_a_team_twice() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> members(1, 2, 1))
                .withMessageContaining("of the 3 named, 2 are different");
    }

    private static Members members(int... numbers) {
        return new Members(
                Arrays.stream(numbers).mapToObj(n -> new TraineeId(new UUID(0, n))).toList());
    }
}
