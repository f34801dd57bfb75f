package dk.fordel.allocation.principles.version;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;

import java.time.LocalDate;

/** Everything that can happen to the principles. */
public sealed interface PrinciplesEvent {
    PrinciplesId principles();

    @JsonTypeName("principles.adopted.v2")
    record Adopted(PrinciplesId principles, Version version, Mandate mandate, LocalDate on)
            implements PrinciplesEvent {}
}
