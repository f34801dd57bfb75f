package dk.fordel.allocation.known.municipality;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

/** Everything that can happen to a municipality, as far as allocation cares. */
public sealed interface MunicipalityEvent {
    MunicipalityId municipality();

    String code();

    @JsonTypeName("municipality.assigned.v1")
    record Assigned(MunicipalityId municipality, String code, Assignment assignment, String source)
            implements MunicipalityEvent {}

    @JsonTypeName("municipality.designated-threatened.v1")
    record DesignatedThreatened(
            MunicipalityId municipality, String code, String list, Period days, String source)
            implements MunicipalityEvent {}

    /** The facts after one more event; the aggregate's state and the view's row alike. */
    static MunicipalityFacts after(@Nullable MunicipalityFacts before, MunicipalityEvent event) {
        MunicipalityFacts known = before == null ? MunicipalityFacts.of(event.code()) : before;
        return switch (event) {
            case Assigned e -> known.assigned(e.assignment());
            case DesignatedThreatened e -> known.designated(e.list(), e.days());
        };
    }
}
