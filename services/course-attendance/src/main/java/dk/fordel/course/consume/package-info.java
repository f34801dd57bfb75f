/** Which facts of other services are answered, each with one policy. */
@NullMarked
package dk.fordel.course.consume;

import org.jspecify.annotations.NullMarked;
