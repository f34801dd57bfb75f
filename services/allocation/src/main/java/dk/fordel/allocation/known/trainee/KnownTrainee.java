package dk.fordel.allocation.known.trainee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What is known of one trainee. Its stored type is older than the class: bars came first. */
@Aggregate(type = "TraineeBars")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class KnownTrainee {

    @AggregateIdentifier private TraineeId id;
    private TraineeFacts facts = TraineeFacts.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TraineeCommand.Bar c) {
        learn(new TraineeEvent.PracticeBarred(c.trainee(), c.practice(), c.source()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TraineeCommand.Lift c) {
        learn(new TraineeEvent.BarLifted(c.trainee(), c.practice(), c.source()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TraineeCommand.RecordStay c) {
        learn(new TraineeEvent.EarlierStayRecorded(c.trainee(), c.stay(), c.source()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TraineeCommand.Bind c) {
        learn(
                new TraineeEvent.PositionBound(
                        c.trainee(), c.position(), c.municipalities(), c.source()));
    }

    TraineeFacts facts() {
        return facts;
    }

    @EventSourcingHandler
    void evolve(TraineeEvent event) {
        id = event.trainee();
        facts = TraineeEvent.after(facts, event);
    }

    /** What is known already is not told again. */
    private void learn(TraineeEvent event) {
        if (!TraineeEvent.after(facts, event).equals(facts)) {
            apply(event);
        }
    }
}
