/**
 * Axon on PostgreSQL: an engine that never skips an event, stable names for what is stored,
 * snapshots, upcasters, and views that can be rebuilt at any time. What belongs here is storage and
 * reading of a service's own events; what leaves the service belongs in messaging.
 *
 * <h2>Why no event is skipped or reordered</h2>
 *
 * <ol>
 *   <li>An index comes from one sequence with cache 1, so every index drawn after a moment is
 *       higher than the sequence's last value at that moment.
 *   <li>Before its first draw a transaction takes a shared advisory lock whose key carries the last
 *       value it saw: its floor. All that it appends lies above its floor.
 *   <li>A reader first reads the last value, then the lowest floor that is held; the lower of the
 *       two is the horizon. Who drew an index at or below the horizon drew it before the last value
 *       was read, so its floor lock was held before that too. Either the lock was still there, and
 *       then the horizon lies at or below its floor and thus below the index, a contradiction; or
 *       it was released, and PostgreSQL releases locks only after the commit is visible.
 *   <li>Rows up to the horizon are read in a later statement, which sees every commit of step 3.
 *       Nothing can appear below the horizon any more: it is read once, in index order, and the
 *       position is a plain number.
 * </ol>
 *
 * <p>Within an aggregate the index order is the sequence order: event n+1 is appended by a
 * transaction that has read event n, so n was committed, or by the same transaction after n.
 *
 * <p>Decision 0010 names the test that breaks with each step. Readers are woken by the {@link
 * dk.fordel.eventstore.AppendNotifier}; a transaction that stalls after it has appended stalls
 * them, so sessions time out and a gauge tells the age of the oldest floor.
 */
@NullMarked
package dk.fordel.eventstore;

import org.jspecify.annotations.NullMarked;
