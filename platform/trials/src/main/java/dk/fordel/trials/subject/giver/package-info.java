/** The service that counts: HTTP command, aggregate, event, contract event. */
@NullMarked
package dk.fordel.trials.subject.giver;

import org.jspecify.annotations.NullMarked;
