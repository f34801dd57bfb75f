package dk.fordel.allocation.decision.frame;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.principles.WithinTheFrame;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** One number of the council and the placements that use it. */
@Aggregate
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Frame {

    @AggregateIdentifier private FrameId id;
    private @Nullable Integer positions;
    private Set<PlacementId> usedBy = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FrameCommand.Set c) {
        if (c.mandate().role() != Role.COUNCIL) {
            throw new FrameRefusal.CouncilAlone(c.mandate());
        }
        if (positions == null) {
            apply(
                    new FrameEvent.FrameSet(
                            c.frame(), c.key(), c.positions(), c.basis(), c.mandate(), c.on()));
        } else if (positions != c.positions()) {
            apply(
                    new FrameEvent.FrameAmended(
                            id, c.key(), positions, c.positions(), c.basis(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FrameCommand.Use c) {
        String objection = use(c.key(), c.placement());
        if (objection != null) {
            throw new FrameRefusal.UsedUp(objection);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Attempt handle(FrameCommand.UseIfLeft c) {
        return new Attempt(use(c.key(), c.placement()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FrameCommand.Vouch c) {
        String objection = objection(c.key(), c.placement());
        if (objection != null) {
            throw new FrameRefusal.UsedUp(objection);
        }
    }

    @CommandHandler
    void handle(FrameCommand.Release c) {
        if (usedBy.contains(c.placement())) {
            apply(new FrameEvent.PositionReleased(id, c.placement()));
        }
    }

    @EventSourcingHandler
    void evolve(FrameEvent event) {
        id = event.frame();
        switch (event) {
            case FrameEvent.FrameSet e -> positions = e.positions();
            case FrameEvent.FrameAmended e -> positions = e.positions();
            case FrameEvent.PositionUsed e -> usedBy.add(e.placement());
            case FrameEvent.PositionReleased e -> usedBy.remove(e.placement());
        }
    }

    private @Nullable String use(FrameKey key, PlacementId placement) {
        String objection = objection(key, placement);
        if (objection == null && !usedBy.contains(placement)) {
            apply(new FrameEvent.PositionUsed(id, placement));
        }
        return objection;
    }

    /** What is asked twice is used once. */
    private @Nullable String objection(FrameKey key, PlacementId placement) {
        return usedBy.contains(placement)
                ? null
                : WithinTheFrame.objection(key, positions, usedBy.size());
    }
}
