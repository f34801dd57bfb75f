/** Which positions there are, on which days, with which wishes, and where each stands. */
@NullMarked
package dk.fordel.trainee.planning.view;

import org.jspecify.annotations.NullMarked;
