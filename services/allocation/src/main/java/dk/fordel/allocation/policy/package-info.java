/** A fact of another service in, a command of this one out; named as sentences. */
@NullMarked
package dk.fordel.allocation.policy;

import org.jspecify.annotations.NullMarked;
