package dk.fordel.trials.subject.giver;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.util.UUID;

/** Adds one to a tally. */
public record Count(@TargetAggregateIdentifier UUID tally, String note) {}
