package dk.fordel.eventstore.follower;

import org.jspecify.annotations.Nullable;

/**
 * How far a follower is.
 *
 * @param position index of the last event that was handed over for good; -1 before the first
 * @param taken how many events were taken, of those that were looked at
 * @param generation how often an operator let it go on after it had halted
 * @param halted why it stands until an operator resumes it; null when it does not
 */
public record FollowerState(long position, long taken, int generation, @Nullable String halted) {}
