package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What a service tells others. One bean a service, in its {@code publish} package. */
public interface Publication {

    /** The topic that all of the service's contract events travel on. */
    String topic();

    /**
     * The contract event that tells others about a domain event. A pure function of what is stored:
     * the same event gives the same contract for ever.
     *
     * @return null when the event is nobody else's business
     */
    @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope);

    /**
     * Who may read the topic over HTTP: auditor, payroll, another region, administrator, or some of
     * them. Nobody, unless the service says so.
     */
    default Set<Role> readers() {
        return Set.of();
    }
}
