package dk.fordel.registry.geography;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;

/** Everything that can happen to a {@link Geography}. */
public sealed interface GeographyEvent {

    /** The geography it happened to. */
    GeographyId geography();

    /**
     * A version holds from its first day on and replaces the one before it.
     *
     * @param version counts up from 1 within the region
     */
    @JsonTypeName("geography.published.v1")
    record AtlasPublished(GeographyId geography, int version, Atlas atlas, Mandate by)
            implements GeographyEvent {}
}
