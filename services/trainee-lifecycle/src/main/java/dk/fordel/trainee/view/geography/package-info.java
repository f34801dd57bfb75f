/** Which municipalities and hospital units there are. */
@NullMarked
package dk.fordel.trainee.view.geography;

import org.jspecify.annotations.NullMarked;
