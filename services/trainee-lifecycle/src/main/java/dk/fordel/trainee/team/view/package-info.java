/** Which teams there are, and who is in them. */
@NullMarked
package dk.fordel.trainee.team.view;

import org.jspecify.annotations.NullMarked;
