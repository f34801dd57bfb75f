package dk.fordel.registry.geography;

import dk.fordel.kernel.Malformed;
import dk.fordel.registry.geography.view.Geographies;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Whether a municipality that a caller names is one of a region's. */
@Component
public class MunicipalityLookup {

    private final Geographies geographies;

    MunicipalityLookup(Geographies geographies) {
        this.geographies = geographies;
    }

    /**
     * The municipality with the code.
     *
     * @throws Malformed when no region has it on the day
     */
    public MunicipalityCode known(String code, LocalDate day) {
        MunicipalityCode municipality = new MunicipalityCode(code);
        if (geographies.place(municipality, day).isEmpty()) {
            throw new Malformed(
                    "municipality",
                    "No municipality has the code %s. Use one of the codes that GET /api/regions/1082/geography lists."
                            .formatted(code));
        }
        return municipality;
    }
}
