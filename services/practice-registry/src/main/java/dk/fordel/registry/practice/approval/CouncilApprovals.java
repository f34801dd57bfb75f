package dk.fordel.registry.practice.approval;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.ApprovalCommand.GrantApproval;
import dk.fordel.registry.practice.PracticeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;

/**
 * Approves many practices in the caller's transaction, as the council decides on lists (HARD-1).
 */
@Component
public class CouncilApprovals {

    private final CommandGateway gateway;

    CouncilApprovals(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Approves each of the practices; the first that refuses ends it, and its refusal is thrown.
     *
     * @param conditions the council's conditions in words
     */
    public void grant(
            Collection<PracticeId> practices,
            Period period,
            @Nullable String conditions,
            Mandate by) {
        for (PracticeId practice : practices) {
            gateway.<Void>sendAndWait(new GrantApproval(practice, period, conditions, by));
        }
    }
}
