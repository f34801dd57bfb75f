package dk.fordel.trainee.team;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.trainee.team.FormTeam.Outcome;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeCommand.JoinTeam;
import dk.fordel.trainee.trainee.TraineeCommand.LeaveTeam;
import dk.fordel.trainee.trainee.TraineeQuestions;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms and dissolves a team together with what each of its trainees knows of it. */
@Component
class TeamHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;

    TeamHandler(CommandGateway gateway, AggregateReader aggregates) {
        this.gateway = gateway;
        this.aggregates = aggregates;
    }

    @CommandHandler
    Outcome handle(FormTeam command) {
        Members members = command.members();
        TeamId already = aggregates.ask(TraineeQuestions.team(members.trainees().getFirst()));
        if (already != null && members.equals(membersOf(already))) {
            return new Outcome(already, false); // asked twice, formed once
        }
        members.trainees()
                .forEach(trainee -> gateway.sendAndWait(new JoinTeam(trainee, command.team())));
        gateway.sendAndWait(new TeamCommand.Form(command.team(), members));
        return new Outcome(command.team(), true);
    }

    @CommandHandler
    void handle(DissolveTeam command) {
        gateway.sendAndWait(new TeamCommand.Dissolve(command.team()));
        Members members = membersOf(command.team());
        if (members != null) {
            members.trainees()
                    .forEach(
                            trainee -> gateway.sendAndWait(new LeaveTeam(trainee, command.team())));
        }
    }

    private @Nullable Members membersOf(TeamId team) {
        return aggregates.ask(TeamQuestions.members(team));
    }
}
