package dk.fordel.registry.geography;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;

import java.time.LocalDate;
import java.util.List;

/** Small maps for tests. */
public final class Maps {

    public static final Mandate OFFICE =
            new Mandate(Role.HR_OFFICE, "HR office", null, "DRRLV", Mandate.BEK_1706);
    public static final Region MIDTJYLLAND =
            new Region(
                    new RegionCode("1082"),
                    "Region Midtjylland",
                    Period.since(LocalDate.parse("2007-01-01")));
    public static final Municipality SAMSOE =
            new Municipality(new MunicipalityCode("741"), "Samsø");

    private Maps() {}

    public static HospitalUnit randers(Municipality... more) {
        return new HospitalUnit(
                new AreaCode("randers"),
                "Regionshospitalet Randers",
                "Øst",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        new Municipality(new MunicipalityCode("730"), "Randers")),
                                java.util.stream.Stream.of(more))
                        .toList(),
                List.of(new Post("AMU Randers", false)));
    }

    public static Atlas atlas(String validFrom, HospitalUnit... units) {
        return new Atlas(MIDTJYLLAND, LocalDate.parse(validFrom), List.of(units), List.of(SAMSOE));
    }
}
