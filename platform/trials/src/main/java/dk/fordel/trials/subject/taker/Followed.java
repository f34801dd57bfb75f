package dk.fordel.trials.subject.taker;

import com.fasterxml.jackson.annotation.JsonTypeName;

import java.util.UUID;

/** A tally was seen at {@code number}. */
@JsonTypeName("tally.followed.v1")
public record Followed(UUID tally, long number) {}
