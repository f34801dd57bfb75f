package dk.fordel.allocation.mandate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
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
import java.util.List;

/** The cover of one area. */
@Aggregate(lockFactory = "nobodyWaits")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class AreaCover {

    private record Cover(DelegationId delegation, String post, Period period) {}

    @AggregateIdentifier private CoverId id;
    private List<Cover> covers = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CoverCommand.Grant c) {
        mustBeHrOffice(c.mandate());
        if (!covers.contains(new Cover(c.delegation(), c.post(), c.period()))) {
            apply(
                    new CoverEvent.Granted(
                            c.cover(),
                            c.delegation(),
                            c.area(),
                            c.post(),
                            c.period(),
                            c.mandate()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CoverCommand.Revoke c) {
        mustBeHrOffice(c.mandate());
        Cover cover = find(c.delegation());
        LocalDate end = cover.period().to();
        if (end != null && c.lastDay().isBefore(end)) {
            apply(new CoverEvent.Revoked(id, c.delegation(), c.lastDay(), c.mandate()));
        }
    }

    Covered covered(String post, LocalDate day) {
        return new Covered(
                covers.stream()
                        .filter(cover -> cover.post().equals(post))
                        .filter(cover -> cover.period().contains(day))
                        .map(Cover::delegation)
                        .findFirst()
                        .orElse(null));
    }

    @EventSourcingHandler
    void evolve(CoverEvent event) {
        id = event.cover();
        switch (event) {
            case CoverEvent.Granted e ->
                    covers.add(new Cover(e.delegation(), e.post(), e.period()));
            case CoverEvent.Revoked e -> {
                Cover cover = find(e.delegation());
                covers.remove(cover);
                if (!e.lastDay().isBefore(cover.period().from())) {
                    Period rest = new Period(cover.period().from(), e.lastDay());
                    covers.add(new Cover(e.delegation(), cover.post(), rest));
                }
            }
        }
    }

    private Cover find(DelegationId delegation) {
        return covers.stream()
                .filter(cover -> cover.delegation().equals(delegation))
                .findFirst()
                .orElseThrow(() -> new Unknown("delegation in this area", delegation));
    }

    private static void mustBeHrOffice(Mandate mandate) {
        if (mandate.role() != Role.HR_OFFICE) {
            throw new CoverRefusal.HrOfficeAlone(mandate);
        }
    }
}
