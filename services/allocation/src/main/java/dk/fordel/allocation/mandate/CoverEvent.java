package dk.fordel.allocation.mandate;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** Everything that can happen to an area's cover. */
public sealed interface CoverEvent {
    CoverId cover();

    @JsonTypeName("cover.granted.v1")
    record Granted(
            CoverId cover,
            DelegationId delegation,
            String area,
            String post,
            Period period,
            Mandate mandate)
            implements CoverEvent {}

    @JsonTypeName("cover.revoked.v1")
    record Revoked(CoverId cover, DelegationId delegation, LocalDate lastDay, Mandate mandate)
            implements CoverEvent {}
}
