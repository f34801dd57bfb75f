package dk.fordel.trainee.team;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.trainee.team.TeamCommand.Dissolve;
import dk.fordel.trainee.team.TeamCommand.Form;
import dk.fordel.trainee.team.TeamEvent.Dissolved;
import dk.fordel.trainee.team.TeamEvent.Formed;
import dk.fordel.trainee.team.TeamRefusal.WasDissolved;
import dk.fordel.trainee.trainee.TeamId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Trainees who apply together. */
@Aggregate(lockFactory = "nobodyWaits")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Team {

    @AggregateIdentifier private TeamId id;
    private @Nullable Members members;
    private boolean dissolved;

    Team() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Form command) {
        if (dissolved) {
            throw new WasDissolved(id);
        }
        if (members == null) {
            apply(new Formed(command.team(), command.members()));
        }
    }

    @CommandHandler
    void handle(Dissolve command) {
        if (!dissolved) {
            apply(new Dissolved(id));
        }
    }

    @Nullable Members members() {
        return members;
    }

    @EventSourcingHandler
    void evolve(TeamEvent event) {
        switch (event) {
            case Formed e -> {
                id = e.team();
                members = e.members();
            }
            case Dissolved e -> dissolved = true;
        }
    }
}
