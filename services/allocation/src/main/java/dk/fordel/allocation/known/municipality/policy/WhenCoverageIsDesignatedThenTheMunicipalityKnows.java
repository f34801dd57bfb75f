package dk.fordel.allocation.known.municipality.policy;

import dk.fordel.allocation.known.municipality.MunicipalityCommand;
import dk.fordel.allocation.known.municipality.MunicipalityId;
import dk.fordel.contracts.registry.CoverageDesignated;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-5: a list calls a municipality coverage-threatened for a period. */
@Component
public class WhenCoverageIsDesignatedThenTheMunicipalityKnows {

    private final CommandGateway gateway;

    WhenCoverageIsDesignatedThenTheMunicipalityKnows(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Another designation. */
    public void when(CoverageDesignated fact, Envelope envelope) {
        gateway.sendAndWait(
                new MunicipalityCommand.Designate(
                        MunicipalityId.of(fact.municipality()),
                        fact.municipality(),
                        fact.list(),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }
}
