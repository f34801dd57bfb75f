package dk.fordel.allocation.principles.version;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Role;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The council's principles. Read by every decision and written once a year, so nobody waits. */
@Aggregate(lockFactory = "nobodyWaits")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Principles {

    @AggregateIdentifier private PrinciplesId id;
    private List<Version> versions = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Version handle(PrinciplesCommand.Adopt c) {
        if (c.mandate().role() != Role.COUNCIL) {
            throw new PrinciplesRefusal.CouncilAlone(c.mandate());
        }
        Version next = new Version(versions.size() + 1, c.validFrom(), c.document());
        if (isRepeated(next)) {
            return versions.getLast();
        }
        apply(new PrinciplesEvent.Adopted(c.principles(), next, c.mandate(), c.on()));
        return next;
    }

    Version inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparingInt(Version::number))
                .orElseThrow(() -> new PrinciplesRefusal.NoneInForce(day));
    }

    Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("version of the principles", number));
    }

    @EventSourcingHandler
    void evolve(PrinciplesEvent event) {
        id = event.principles();
        switch (event) {
            case PrinciplesEvent.Adopted e -> versions.add(e.version());
        }
    }

    private boolean isRepeated(Version next) {
        return !versions.isEmpty()
                && versions.getLast().validFrom().equals(next.validFrom())
                && versions.getLast().document().equals(next.document());
    }
}
