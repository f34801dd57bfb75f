package dk.fordel.registry.publish;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.covers.CoverEvent;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;
import dk.fordel.registry.coverage.CoverageEvent;
import dk.fordel.registry.geography.GeographyEvent;
import dk.fordel.registry.practice.PracticeEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;

/** The registry's facts, for the other services and for other regions. */
@Component
class RegistryPublication implements Publication {

    @Override
    public String topic() {
        return RegistryEvent.TOPIC;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.OTHER_REGION, Role.PAYROLL);
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return switch (domainEvent) {
            case PracticeEvent event -> PracticeContracts.of(event);
            case GeographyEvent event -> MapContracts.of(event);
            case CoverageEvent event -> MapContracts.of(event);
            case CoverEvent event -> null; // allocation has told it
            default ->
                    throw new IllegalArgumentException(
                            "The registry has no translation for a stored "
                                    + domainEvent.getClass().getName());
        };
    }
}
