package dk.fordel.trials.subject.taker;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.util.UUID;

/** Notes that a tally stands at {@code number}. */
public record Follow(@TargetAggregateIdentifier UUID tally, long number) {}
