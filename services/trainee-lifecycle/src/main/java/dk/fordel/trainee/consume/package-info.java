/** Which facts of other services this one answers, and with which policy. */
@NullMarked
package dk.fordel.trainee.consume;

import org.jspecify.annotations.NullMarked;
