/**
 * Cover for a colleague (ORG-4): who besides the own coordinator may decide in an area, from which
 * day to which. Granted and revoked by the HR education office; without such a delegation a
 * coordinator decides in the own area only.
 */
@NullMarked
package dk.fordel.allocation.mandate;

import org.jspecify.annotations.NullMarked;
