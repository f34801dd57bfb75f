package dk.fordel.covers;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.covers.CoverCommand.NoteEnd;
import dk.fordel.covers.CoverCommand.NoteGrant;
import dk.fordel.covers.CoverEvent.Ended;
import dk.fordel.covers.CoverEvent.Granted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A cover of allocation's, followed. A grant holds as it was told first; of several ends the
 * earliest counts, as a cover is only ever shortened. So the order in which they are told makes no
 * difference.
 */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class FollowedCover {

    @AggregateIdentifier private CoverId id;
    private boolean granted;
    private @Nullable LocalDate lastDay;

    FollowedCover() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteGrant c) {
        if (!granted) {
            apply(new Granted(c.cover(), c.area(), c.post(), c.period()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteEnd c) {
        if (lastDay == null || c.lastDay().isBefore(lastDay)) {
            apply(new Ended(c.cover(), c.lastDay()));
        }
    }

    @EventSourcingHandler
    void evolve(CoverEvent event) {
        id = event.cover();
        switch (event) {
            case Granted e -> granted = true;
            case Ended e -> lastDay = e.lastDay();
        }
    }
}
