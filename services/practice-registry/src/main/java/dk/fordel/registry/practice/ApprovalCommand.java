package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.Text;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the council decides about a practice as a training site (HARD-1). */
public sealed interface ApprovalCommand extends PracticeCommand {

    /** Approve the practice as a training site for the first time, or anew after a gap (HARD-1). */
    record GrantApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            @Nullable String conditions,
            Mandate by)
            implements ApprovalCommand {

        public GrantApproval {
            conditions = conditions == null ? null : Text.of("conditions", conditions, 1000);
        }
    }

    /** Renew the approval; ends a suspension from the first day of the renewal on (HARD-1). */
    record RenewApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            @Nullable String conditions,
            Mandate by)
            implements ApprovalCommand {

        public RenewApproval {
            conditions = conditions == null ? null : Text.of("conditions", conditions, 1000);
        }
    }

    /** Suspend the approval for a period, or until it is renewed (HARD-1). */
    record SuspendApproval(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            String reason,
            Mandate by)
            implements ApprovalCommand {

        public SuspendApproval {
            reason = Text.of("reason", reason, 1000);
        }
    }

    /** Withdraw the approval from a day on (HARD-1). */
    record WithdrawApproval(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            String reason,
            Mandate by)
            implements ApprovalCommand {

        public WithdrawApproval {
            reason = Text.of("reason", reason, 1000);
        }
    }
}
