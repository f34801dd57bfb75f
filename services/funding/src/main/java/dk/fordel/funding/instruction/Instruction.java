package dk.fordel.funding.instruction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

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
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lives from the first confirmation of a placement. What happens to a placement that was never
 * confirmed is heard too and leaves no trace: there is nothing to pay. Only that it was withdrawn
 * or sent back is remembered, because an older confirmation can come later: parked for want of
 * terms, or sent again under another id.
 */
@Aggregate
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Instruction {

    /** After these allocation never confirms the placement again. */
    private static final Set<String> FOR_GOOD =
            Set.of("POSITION_CANCELLED", "OFFER_DECLINED", "ENDED_BEFORE_START");

    @AggregateIdentifier private InstructionId id;
    private PlacementId placement;
    private TraineeId trainee;
    private PositionKind kind;
    private @Nullable String payingHospital;
    private List<Stay> stays = List.of();
    private @Nullable LocalDate begunOn;
    private boolean ended;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnFor;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Issue command) {
        mustNotBeWithdrawnSince(command);
        Stay stay = command.stay();
        List<Stay> now = holds() ? confirmedAnew(command) : List.of(stay);
        boolean told =
                now.equals(stays) && Objects.equals(payingHospital, command.payingHospital());
        if (told) {
            return; // confirmed twice, told once
        }
        if (ended) {
            throw new InstructionRefusal.EndedBefore(command.placement(), stays.getLast().to());
        }
        var from = now.getLast().from();
        var pay = Pay.under(command.terms().on(from), command.kind(), command.payingHospital());
        apply(
                new Issued(
                        command.id(),
                        command.placement(),
                        command.trainee(),
                        command.kind(),
                        command.payingHospital(),
                        now,
                        pay));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Move command) {
        if (!holds()) {
            return;
        }
        List<Stay> moved = Stays.movedTo(command.practice(), command.on(), stays);
        if (!moved.equals(stays)) {
            LocalDate from = moved.getLast().from();
            var pay = Pay.under(command.terms().on(from), kind, payingHospital);
            apply(new Moved(id, placement, trainee, kind, moved, pay));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Begin command) {
        if (!holds() || command.on().equals(firstDay())) {
            return;
        }
        List<Stay> begun = Stays.beginningOn(command.on(), stays);
        if (begun.isEmpty()) {
            throw new InstructionRefusal.BeganAfterItsEnd(
                    command.id(), command.on(), stays.getLast().to());
        }
        var pay = Pay.under(command.terms().on(begun.getLast().from()), kind, payingHospital);
        apply(new Begun(id, placement, trainee, kind, begun, pay));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(End command) {
        if (!holds() || command.on().equals(stays.getLast().to())) {
            return; // the planned last day was told already
        }
        List<Stay> ended = Stays.endingOn(command.on(), stays);
        if (ended.isEmpty()) {
            becomeVoid("ENDED_BEFORE_START");
        } else {
            apply(new Ended(id, placement, ended, command.on()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SendBack command) {
        if (!holds() || command.on().isBefore(firstDay())) {
            takeBack(command.id(), command.placement(), "SENT_BACK", command.at());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Withdraw command) {
        takeBack(command.id(), command.placement(), command.reasonCode(), command.at());
    }

    @Nullable Instructed instructed() {
        return kind == null
                ? null
                : new Instructed(id, placement, trainee, kind, payingHospital, stays);
    }

    @EventSourcingHandler
    void evolve(InstructionEvent event) {
        switch (event) {
            case Issued e -> {
                id = e.id();
                placement = e.placement();
                trainee = e.trainee();
                kind = e.kind();
                payingHospital = e.payingHospital();
                stays = e.stays();
            }
            case Moved e -> stays = e.stays();
            case Begun e -> {
                stays = e.stays();
                begunOn = firstDay();
            }
            case Ended e -> {
                stays = e.stays();
                ended = true;
            }
            case Voided e -> {
                stays = List.of();
                begunOn = null;
                ended = false;
                withdrawnFor = e.reasonCode();
            }
            case Withdrawn e -> {
                id = e.id();
                withdrawnAt = e.at();
                withdrawnFor = e.reasonCode();
            }
        }
    }

    /** Allocation repeats the planned first day; who began on another day did so all the same. */
    private List<Stay> confirmedAnew(Issue command) {
        Stay stay = command.stay();
        LocalDate from = begunOn == null ? stay.from() : begunOn;
        List<Stay> redated = Stays.endingOn(stay.to(), Stays.beginningOn(from, stays));
        return redated.isEmpty()
                ? List.of(stay)
                : Stays.movedTo(stay.practice(), command.on(), redated);
    }

    /**
     * What was confirmed after it holds; the same fact of allocation heard again changes nothing.
     */
    private void takeBack(InstructionId id, PlacementId placement, String why, Instant at) {
        if (withdrawnAt != null && !at.isAfter(withdrawnAt)) {
            return;
        }
        if (holds()) {
            becomeVoid(why);
        }
        apply(new Withdrawn(id, placement, why, at));
    }

    private void mustNotBeWithdrawnSince(Issue command) {
        boolean since = withdrawnAt != null && !command.at().isAfter(withdrawnAt);
        if (withdrawnFor != null && (since || FOR_GOOD.contains(withdrawnFor))) {
            throw new InstructionRefusal.WithdrawnSince(
                    command.placement(), command.at(), withdrawnFor);
        }
    }

    private void becomeVoid(String reasonCode) {
        apply(new Voided(id, placement, firstDay().minusDays(1), reasonCode));
    }

    private boolean holds() {
        return !stays.isEmpty();
    }

    private LocalDate firstDay() {
        return stays.getFirst().from();
    }
}
