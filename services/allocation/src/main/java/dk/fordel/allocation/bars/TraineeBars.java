package dk.fordel.allocation.bars;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.HashSet;
import java.util.Set;

/** The bars of one trainee. */
@Aggregate
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class TraineeBars {

    @AggregateIdentifier private TraineeId id;
    private Set<PracticeId> barred = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BarsCommand.Bar c) {
        if (!barred.contains(c.practice())) {
            apply(new BarsEvent.PracticeBarred(c.trainee(), c.practice(), c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BarsCommand.Lift c) {
        if (barred.contains(c.practice())) {
            apply(new BarsEvent.BarLifted(c.trainee(), c.practice(), c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Barred handle(BarsCommand.Show c) {
        return new Barred(barred);
    }

    @EventSourcingHandler
    void evolve(BarsEvent event) {
        id = event.trainee();
        switch (event) {
            case BarsEvent.PracticeBarred e -> barred.add(e.practice());
            case BarsEvent.BarLifted e -> barred.remove(e.practice());
        }
    }
}
