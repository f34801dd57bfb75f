package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.frame.FrameCommand;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.decision.places.PlacesQuestions;
import dk.fordel.allocation.decision.places.PracticeAtVersion;
import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.eventstore.AggregateReader;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes, takes and frees the place that a placement has: in the practice and in the frame. */
@Component
public class Seats {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Areas areas;

    Seats(CommandGateway gateway, AggregateReader aggregates, Areas areas) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.areas = areas;
    }

    /**
     * The place as it would be.
     *
     * @throws NoArea when nobody can decide there (ORG-3)
     */
    Seat describe(Need need, PracticeId practice) {
        PracticeAtVersion known = aggregates.ask(PlacesQuestions.known(practice));
        Site site = known.facts().site();
        Area area = areas.of(site.municipality(), need.stay().from());
        return new Seat(practice, site, area, FrameKey.of(need, area), known.version());
    }

    /** Takes the place and gives back the one before, the lower practice id first. */
    void take(Need need, Seat seat, @Nullable Seat before) {
        Stay stay = new Stay(need.placement(), need.kind(), need.stay());
        PlacesCommand.Occupy occupy = new PlacesCommand.Occupy(seat.practice(), stay);
        if (before == null || before.practice().equals(seat.practice())) {
            gateway.sendAndWait(occupy);
        } else {
            PlacesCommand.Release release =
                    new PlacesCommand.Release(before.practice(), need.placement());
            boolean oldFirst = before.practice().value().compareTo(seat.practice().value()) < 0;
            gateway.sendAndWait(oldFirst ? release : occupy);
            gateway.sendAndWait(oldFirst ? occupy : release);
        }
        FrameKey old = before == null ? null : before.frame();
        if (old != null && !old.equals(seat.frame())) {
            gateway.sendAndWait(new FrameCommand.Release(old, need.placement()));
        }
        if (seat.frame() != null) {
            gateway.sendAndWait(new FrameCommand.Use(seat.frame(), need.placement()));
        }
    }

    /** Gives the place back. */
    public void free(PlacementId placement, @Nullable Seat seat) {
        if (seat == null) {
            return;
        }
        gateway.sendAndWait(new PlacesCommand.Release(seat.practice(), placement));
        if (seat.frame() != null) {
            gateway.sendAndWait(new FrameCommand.Release(seat.frame(), placement));
        }
    }
}
