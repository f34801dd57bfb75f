package dk.fordel.registry.coverage;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.geography.MunicipalityCode;

/** Everything that can happen to a {@link Coverage}. */
public sealed interface CoverageEvent {

    /** The coverage it happened to. */
    CoverageId coverage();

    /** A list designates the municipality as coverage-threatened (SOFT-5). */
    @JsonTypeName("coverage.designated.v1")
    record Designated(
            CoverageId coverage, MunicipalityCode municipality, Designation designation, Mandate by)
            implements CoverageEvent {}
}
