package dk.fordel.registry.geography;

import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked of a {@link Geography}. */
public sealed interface GeographyCommand {

    /** The geography that is asked. */
    GeographyId geography();

    /**
     * Publish a version of a region's geography. Answers the number of the version in which this
     * atlas stands, new or not.
     */
    record PublishAtlas(@TargetAggregateIdentifier GeographyId geography, Atlas atlas, Mandate by)
            implements GeographyCommand {

        /** For the region that the atlas names. */
        public PublishAtlas(Atlas atlas, Mandate by) {
            this(GeographyId.of(atlas.region().code()), atlas, by);
        }
    }
}
