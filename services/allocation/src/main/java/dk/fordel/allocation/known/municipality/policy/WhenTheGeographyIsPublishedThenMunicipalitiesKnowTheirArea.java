package dk.fordel.allocation.known.municipality.policy;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.allocation.known.municipality.MunicipalityCommand;
import dk.fordel.allocation.known.municipality.MunicipalityId;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * ORG-2, ORG-3: each municipality of a region learns which area it belongs to, or that it belongs
 * to none.
 */
@Component
public class WhenTheGeographyIsPublishedThenMunicipalitiesKnowTheirArea {

    private final CommandGateway gateway;

    WhenTheGeographyIsPublishedThenMunicipalitiesKnowTheirArea(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A version of a region's geography. */
    public void when(GeographyPublished fact, Envelope envelope) {
        for (GeographyPublished.Unit unit : fact.units()) {
            Area area = new Area(unit.code(), unit.district());
            unit.municipalities().forEach(code -> assign(code, area, fact, envelope));
        }
        fact.unassignedMunicipalities().forEach(code -> assign(code, null, fact, envelope));
    }

    private void assign(
            String code, @Nullable Area area, GeographyPublished fact, Envelope envelope) {
        gateway.sendAndWait(
                new MunicipalityCommand.Assign(
                        MunicipalityId.of(code),
                        code,
                        new Assignment(fact.version(), fact.validFrom(), area),
                        envelope.eventId().toString()));
    }
}
