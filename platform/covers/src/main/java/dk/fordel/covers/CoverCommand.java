package dk.fordel.covers;

import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What there is to follow; each answers one fact of allocation. */
sealed interface CoverCommand {

    /** Note that a post covers an area on these days. */
    record NoteGrant(
            @TargetAggregateIdentifier CoverId cover, String area, String post, Period period)
            implements CoverCommand {}

    /** Note that it ends after this day. */
    record NoteEnd(@TargetAggregateIdentifier CoverId cover, LocalDate lastDay)
            implements CoverCommand {}
}
