/** Which facts of other services funding answers, each with one policy. No rule stands here. */
@NullMarked
package dk.fordel.funding.consume;

import org.jspecify.annotations.NullMarked;
