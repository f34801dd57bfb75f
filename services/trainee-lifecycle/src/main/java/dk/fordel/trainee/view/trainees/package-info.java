/** Which trainees there are, sealed, and from which practices they are barred. */
@NullMarked
package dk.fordel.trainee.view.trainees;

import org.jspecify.annotations.NullMarked;
