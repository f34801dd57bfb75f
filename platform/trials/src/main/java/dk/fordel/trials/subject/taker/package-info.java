/** The service that follows: contract event, policy, command, event, view. */
@NullMarked
package dk.fordel.trials.subject.taker;

import org.jspecify.annotations.NullMarked;
