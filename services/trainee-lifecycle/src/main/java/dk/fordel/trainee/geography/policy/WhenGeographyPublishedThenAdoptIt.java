package dk.fordel.trainee.geography.policy;

import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.messaging.Envelope;
import dk.fordel.trainee.geography.Area;
import dk.fordel.trainee.geography.GeographyCommand.Adopt;
import dk.fordel.trainee.geography.RegionCode;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.UnitCode;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.util.List;

/** Municipalities and hospital units are checked against what the registry published (ORG-5). */
@Component
public class WhenGeographyPublishedThenAdoptIt {

    private final CommandGateway gateway;

    WhenGeographyPublishedThenAdoptIt(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Answers the fact. */
    public void when(GeographyPublished fact, Envelope envelope) {
        gateway.sendAndWait(
                new Adopt(
                        new RegionCode(fact.regionCode()),
                        fact.version(),
                        fact.units().stream()
                                .map(unit ->
                                        new Area(
                                                new UnitCode(unit.code()),
                                                codes(unit.municipalities())))
                                .toList(),
                        codes(fact.unassignedMunicipalities())));
    }

    private static List<MunicipalityCode> codes(List<String> codes) {
        return codes.stream().map(MunicipalityCode::new).toList();
    }
}
