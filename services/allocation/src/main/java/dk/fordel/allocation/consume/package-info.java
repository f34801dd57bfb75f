/** Which facts of other services are answered, each by one policy. */
@NullMarked
package dk.fordel.allocation.consume;

import org.jspecify.annotations.NullMarked;
