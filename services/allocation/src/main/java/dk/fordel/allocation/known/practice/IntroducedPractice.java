package dk.fordel.allocation.known.practice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one practice is called. What is known already is not told again. */
@Aggregate
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class IntroducedPractice {

    @AggregateIdentifier private IntroductionId id;
    private @Nullable String name;
    private @Nullable String address;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Introduce c) {
        if (!c.name().equals(name) || !c.address().equals(address)) {
            apply(
                    new PracticeEvent.Introduced(
                            c.introduction(), c.practice(), c.name(), c.address(), c.source()));
        }
    }

    @EventSourcingHandler
    void evolve(PracticeEvent event) {
        switch (event) {
            case PracticeEvent.Introduced e -> {
                id = e.introduction();
                name = e.name();
                address = e.address();
            }
        }
    }
}
