/**
 * Programmes are planned, advertised and filled, and their positions moved, bounded and cancelled
 * (LIFE-1).
 */
@NullMarked
package dk.fordel.trainee.planning;

import org.jspecify.annotations.NullMarked;
