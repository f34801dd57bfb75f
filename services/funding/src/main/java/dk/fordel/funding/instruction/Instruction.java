package dk.fordel.funding.instruction;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.funding.instruction.InstructionCommand.Begin;
import dk.fordel.funding.instruction.InstructionCommand.End;
import dk.fordel.funding.instruction.InstructionCommand.Issue;
import dk.fordel.funding.instruction.InstructionCommand.Move;
import dk.fordel.funding.instruction.InstructionCommand.SendBack;
import dk.fordel.funding.instruction.InstructionCommand.Withdraw;
import dk.fordel.funding.instruction.InstructionEvent.Begun;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Moved;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.instruction.InstructionEvent.Withdrawn;
import dk.fordel.funding.instruction.InstructionRefusal.EndedBefore;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Lives from the first confirmation of a placement. What happens to a placement that was never
 * confirmed is heard too and leaves no trace but its {@link Withdrawal}: there is nothing to pay.
 */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Instruction {

    @AggregateIdentifier private InstructionId id;
    private @Nullable Instructed said;
    private @Nullable LocalDate begunOn;
    private boolean ended;
    private Withdrawal withdrawal = Withdrawal.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Issue c) {
        withdrawal.mustAllow(c.placement(), c.at());
        Instructed now =
                holds() ? said.confirmedAnew(c, begunOn) : Instructed.by(c, List.of(c.stay()));
        if (said != null && now.paysAs(said)) {
            return; // confirmed twice, told once
        }
        if (ended) {
            throw new EndedBefore(c.placement(), said.lastDay());
        }
        apply(now.issued(c.terms()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Move c) {
        if (!holds()) {
            return;
        }
        Instructed moved = said.movedTo(c.practice(), c.on());
        if (!moved.equals(said)) {
            apply(moved.moved(c.terms()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Begin c) {
        if (holds() && !c.on().equals(said.firstDay())) {
            apply(said.beginningOn(c.on()).begun(c.terms()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(End c) {
        if (holds() && !c.on().equals(said.lastDay())) {
            apply(said.ended(c.on()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SendBack c) {
        if (!holds() || c.on().isBefore(said.firstDay())) {
            takeBack(new Withdrawn(c.id(), c.placement(), "SENT_BACK", c.at()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Withdraw c) {
        takeBack(new Withdrawn(c.id(), c.placement(), c.reasonCode(), c.at()));
    }

    @Nullable Instructed instructed() {
        return said;
    }

    private boolean holds() {
        return said != null && !said.isVoid();
    }

    /** The same fact of allocation heard again changes nothing. */
    private void takeBack(Withdrawn withdrawn) {
        if (withdrawal.isKnownAt(withdrawn.at())) {
            return;
        }
        if (holds()) {
            apply(said.voided(withdrawn.reasonCode()));
        }
        apply(withdrawn);
    }

    @EventSourcingHandler
    void evolve(InstructionEvent event) {
        id = event.id();
        switch (event) {
            case Issued e -> said = Instructed.by(e);
            case Moved e -> said = said.on(e.stays());
            case Begun e -> {
                said = said.on(e.stays());
                begunOn = said.firstDay();
            }
            case Ended e -> {
                said = said.on(e.stays());
                ended = true;
            }
            case Voided e -> {
                said = said.on(List.of());
                begunOn = null;
                ended = false;
                withdrawal = withdrawal.because(e.reasonCode());
            }
            case Withdrawn e -> withdrawal = new Withdrawal(e.at(), e.reasonCode());
        }
    }
}
