package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.Authority.mustBeTheCouncil;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.ApprovalCommand.GrantApproval;
import dk.fordel.registry.practice.ApprovalCommand.RenewApproval;
import dk.fordel.registry.practice.ApprovalCommand.SuspendApproval;
import dk.fordel.registry.practice.ApprovalCommand.WithdrawApproval;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalGranted;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalRenewed;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalSuspended;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalWithdrawn;

import org.axonframework.commandhandling.CommandHandler;

/** Whether a practice may train, which the council decides (HARD-1). */
final class ApprovalDecisions {

    private final PracticeState practice;

    ApprovalDecisions(PracticeState practice) {
        this.practice = practice;
    }

    @CommandHandler
    void handle(GrantApproval command) {
        mustBeTheCouncil(command.by());
        if (practice.approvals().lastGiven(command.period(), command.conditions())) {
            return; // asked twice, granted once
        }
        practice.approvals().mustBeOnNoDayOf(command.period(), practice.reference());
        practice.staffing().mustHaveATutorOn(command.period().from(), practice.reference());
        apply(
                new ApprovalGranted(
                        practice.id(), command.period(), command.conditions(), command.by()));
    }

    @CommandHandler
    void handle(RenewApproval command) {
        mustBeTheCouncil(command.by());
        if (practice.approvals().lastGiven(command.period(), command.conditions())) {
            return;
        }
        practice.approvals().mustHaveBeenGiven(practice.reference());
        practice.staffing().mustHaveATutorOn(command.period().from(), practice.reference());
        apply(
                new ApprovalRenewed(
                        practice.id(), command.period(), command.conditions(), command.by()));
    }

    @CommandHandler
    void handle(SuspendApproval command) {
        mustBeTheCouncil(command.by());
        if (practice.approvals().lastTaken(command.period())) {
            return;
        }
        practice.approvals().mustBeOnSomeDayOf(command.period(), practice.reference());
        apply(
                new ApprovalSuspended(
                        practice.id(), command.period(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawApproval command) {
        mustBeTheCouncil(command.by());
        Period rest = Period.since(command.from());
        if (practice.approvals().lastTaken(rest)) {
            return;
        }
        practice.approvals().mustBeOnSomeDayOf(rest, practice.reference());
        apply(new ApprovalWithdrawn(practice.id(), command.from(), command.reason(), command.by()));
    }
}
