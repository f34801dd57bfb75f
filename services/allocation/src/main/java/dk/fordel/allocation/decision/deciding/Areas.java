package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.municipality.MunicipalityQuestions;
import dk.fordel.allocation.principles.InAnArea;
import dk.fordel.eventstore.AggregateReader;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** In which area a municipality lies. */
@Component
public class Areas {

    private final AggregateReader aggregates;

    Areas(AggregateReader aggregates) {
        this.aggregates = aggregates;
    }

    /**
     * The area on the day.
     *
     * @throws NoArea when nobody can decide there (ORG-3)
     */
    public Area of(String municipality, LocalDate day) {
        MunicipalityFacts facts = aggregates.ask(MunicipalityQuestions.facts(municipality));
        Optional<Area> area = facts.areaOn(day);
        String objection = InAnArea.objection(municipality, area);
        if (objection != null) {
            throw new NoArea(objection);
        }
        return area.orElseThrow();
    }
}
