/** Which teams there are, and who is in them. */
@NullMarked
package dk.fordel.trainee.view.teams;

import org.jspecify.annotations.NullMarked;
