package dk.fordel.registry.web;

import dk.fordel.eventstore.ReferenceIds;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Reference;
import dk.fordel.registry.view.designations.Designations;
import dk.fordel.registry.view.geographies.Geographies;
import dk.fordel.registry.view.geographies.Place;
import dk.fordel.registry.view.practices.Practices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What a practice's aggregate does not know itself and is told with a command. */
@Component
class Surroundings {

    private final Practices practices;
    private final Geographies geographies;
    private final Designations designations;
    private final ReferenceIds ids;
    private final Today today;

    Surroundings(
            Practices practices,
            Geographies geographies,
            Designations designations,
            ReferenceIds ids,
            Today today) {
        this.practices = practices;
        this.geographies = geographies;
        this.designations = designations;
        this.ids = ids;
        this.today = today;
    }

    /** The id of the one practice with the reference, known or not. */
    PracticeId practice(Reference reference) {
        return new PracticeId(ids.of("practice", reference));
    }

    /** The area of the practice; null where none covers its municipality (ORG-3). */
    @Nullable AreaCode areaOf(PracticeId practice) {
        return geographies
                .place(municipalityOf(practice), today.get())
                .map(Place::area)
                .orElse(null);
    }

    /** The designation of the practice's municipality around a day; null when there is none. */
    @Nullable Period designationOf(PracticeId practice, LocalDate day) {
        return designations.around(municipalityOf(practice), day).orElse(null);
    }

    /**
     * @throws Malformed when no region has the municipality today
     */
    MunicipalityCode known(String code) {
        MunicipalityCode municipality = new MunicipalityCode(code);
        if (geographies.place(municipality, today.get()).isEmpty()) {
            throw new Malformed(
                    "municipality",
                    "No municipality has the code %s. Use one of the codes that GET /api/regions/1082/geography lists."
                            .formatted(code));
        }
        return municipality;
    }

    private MunicipalityCode municipalityOf(PracticeId practice) {
        return practices
                .municipalityOf(practice)
                .map(MunicipalityCode::new)
                .orElseThrow(() -> new Unknown("practice", practice));
    }
}
