package dk.fordel.trials.subject.giver;

import com.fasterxml.jackson.annotation.JsonTypeName;

import java.util.UUID;

/** A tally went up by one, to {@code number}. */
@JsonTypeName("tally.counted.v1")
public record Counted(UUID tally, long number, String note) {}
