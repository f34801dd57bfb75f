package dk.fordel.allocation.known.team;

import static dk.fordel.allocation.Town.id;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Teams, as they are told. */
class KnownTeamTest {

    private static final TeamId ID = new TeamId(id("team"));
    private static final Team TEAM =
            new Team(ID, List.of(new TraineeId(id("one")), new TraineeId(id("other"))));
    private static final TeamEvent FORMED = new TeamEvent.Formed(ID, TEAM, "e1");

    private final AggregateTestFixture<KnownTeam> team =
            new AggregateTestFixture<>(KnownTeam.class);

    @Test
    void told_twice_it_is_kept_once() {
        team.given(FORMED).when(new TeamCommand.Form(TEAM, "e2")).expectNoEvents();
        team.given(FORMED, new TeamEvent.Dissolved(ID, "e2"))
                .when(new TeamCommand.Dissolve(ID, "e3"))
                .expectNoEvents();
    }

    @Test
    void a_team_holds_until_it_is_dissolved() {
        team.givenNoPriorActivity().when(new TeamCommand.Form(TEAM, "e1")).expectEvents(FORMED);
        team.given(FORMED)
                .when(new TeamCommand.Dissolve(ID, "e2"))
                .expectEvents(new TeamEvent.Dissolved(ID, "e2"));
    }
}
