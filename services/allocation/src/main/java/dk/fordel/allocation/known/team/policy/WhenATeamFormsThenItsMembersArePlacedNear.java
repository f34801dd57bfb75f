package dk.fordel.allocation.known.team.policy;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.team.TeamCommand;
import dk.fordel.contracts.trainee.TeamDissolved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-9: trainees who apply together. */
@Component
public class WhenATeamFormsThenItsMembersArePlacedNear {

    private final CommandGateway gateway;

    WhenATeamFormsThenItsMembersArePlacedNear(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A team. */
    public void when(TeamFormed fact, Envelope envelope) {
        Team team =
                new Team(
                        new TeamId(fact.teamId()),
                        fact.traineeIds().stream().map(TraineeId::new).toList());
        gateway.sendAndWait(new TeamCommand.Form(team, envelope.eventId().toString()));
    }

    /** No longer. */
    public void when(TeamDissolved fact, Envelope envelope) {
        gateway.sendAndWait(
                new TeamCommand.Dissolve(new TeamId(fact.teamId()), envelope.eventId().toString()));
    }
}
