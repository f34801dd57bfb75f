package dk.fordel.registry.coverage;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.coverage.CoverageCommand.DesignateNationally;
import dk.fordel.registry.coverage.CoverageCommand.DesignateRegionally;
import dk.fordel.registry.coverage.CoverageEvent.Designated;
import dk.fordel.registry.coverage.CoverageRefusal.OutsideFourthQuarter;
import dk.fordel.registry.geography.MunicipalityCode;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** One municipality, and the lists that designate it as coverage-threatened. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Coverage {

    @AggregateIdentifier private CoverageId id;
    private List<Designation> designations = new ArrayList<>();

    Coverage() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DesignateRegionally command) {
        if (command.setOn().getMonth().compareTo(Month.OCTOBER) < 0) {
            throw new OutsideFourthQuarter(command.municipality(), command.setOn());
        }
        designate(
                command.coverage(),
                command.municipality(),
                Designation.regionalSetIn(command.setOn().getYear()),
                command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DesignateNationally command) {
        designate(
                command.coverage(),
                command.municipality(),
                new Designation(CoverageList.NATIONAL, command.period()),
                command.by());
    }

    private void designate(
            CoverageId coverage, MunicipalityCode municipality, Designation as, Mandate by) {
        if (!designations.contains(as)) {
            apply(new Designated(coverage, municipality, as, by));
        }
    }

    @EventSourcingHandler
    void evolve(CoverageEvent event) {
        switch (event) {
            case Designated e -> {
                id = e.coverage();
                designations.add(e.designation());
            }
        }
    }
}
