package dk.fordel.trainee.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeEvent.Planned;
import dk.fordel.trainee.programme.ProgrammeRefusal.FilledOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingOnOffer;
import dk.fordel.trainee.programme.ProgrammeRefusal.PlannedOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.StillVacant;
import dk.fordel.trainee.programme.VacancyCommand.Advertise;
import dk.fordel.trainee.programme.VacancyCommand.Fill;
import dk.fordel.trainee.programme.VacancyEvent.Advertised;
import dk.fordel.trainee.programme.VacancyEvent.Filled;
import dk.fordel.trainee.programme.VacancyEvent.Offered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A chain of positions, one trainee's or on offer to one. Here it begins, and gets its trainee. All
 * decide from one {@link ProgrammeState}, which is also what a snapshot holds.
 */
@Aggregate
class Programme {

    @JsonValue private final ProgrammeState programme;

    @AggregateMember private final PositionDecisions positions;
    @AggregateMember private final MunicipalityDecisions municipalities;

    Programme() {
        this(new ProgrammeState());
    }

    /** From a snapshot. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Programme(ProgrammeState programme) {
        this.programme = programme;
        positions = new PositionDecisions(programme);
        municipalities = new MunicipalityDecisions(programme);
    }

    @AggregateIdentifier
    ProgrammeId id() {
        return programme.id();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PlanProgramme command) {
        Plan before = programme.plan();
        if (before != null) {
            if (before.equals(command.plan()) && command.trainee().equals(programme.trainee())) {
                return false;
            }
            throw programme.trainee() == null
                    ? new StillVacant(programme.id())
                    : new PlannedOtherwise(programme.id(), before);
        }
        apply(
                new Planned(
                        command.programme(),
                        command.trainee(),
                        command.reference(),
                        command.plan()));
        announce(command.plan());
        if (!command.plan().wishes().municipalities().isEmpty()) {
            municipalities.rankForAll(command.plan().wishes());
        }
        return true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(Advertise command) {
        Plan before = programme.plan();
        if (before != null) {
            if (programme.isAdvertised() && before.equals(command.plan())) {
                return false;
            }
            throw new PlannedOtherwise(programme.id(), before);
        }
        apply(new Advertised(command.programme(), command.reference(), command.plan()));
        announce(command.plan());
        return true;
    }

    private void announce(Plan plan) {
        for (Stay stay : Chain.of(programme.id(), plan).stays()) {
            apply(programme.announcement().planned(stay));
        }
    }

    @CommandHandler
    void handle(Fill command) {
        if (command.trainee().equals(programme.trainee())) {
            return; // asked twice, filled once
        }
        if (programme.trainee() != null) {
            throw new FilledOtherwise(programme.id());
        }
        if (programme.chain().toPlace().isEmpty()) {
            throw new NothingOnOffer(programme.id());
        }
        apply(
                new Filled(
                        programme.id(),
                        command.trainee(),
                        programme.chain().stays().stream()
                                .filter(stay -> !stay.cancelled())
                                .map(stay -> new Offered(stay.position(), stay.kind()))
                                .toList()));
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        programme.evolve(event);
    }
}
