package dk.fordel.trainee.geography;

import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.UnitCode;

import java.util.List;

/** A hospital unit, which is also an area of coordination, and its catchment (ORG-2). */
public record Area(UnitCode code, List<MunicipalityCode> municipalities) {

    public Area {
        municipalities = List.copyOf(municipalities);
    }
}
