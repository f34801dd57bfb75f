/** Which municipalities and hospital units there are. */
@NullMarked
package dk.fordel.trainee.geography.view;

import org.jspecify.annotations.NullMarked;
