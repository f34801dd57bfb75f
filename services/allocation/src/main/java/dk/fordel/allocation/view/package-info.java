/**
 * What can be asked of this service. Each package below is one view: rows kept from the service's
 * own events, the questions in SQL, and a reset, so that it can be thrown away and rebuilt at any
 * time.
 */
@NullMarked
package dk.fordel.allocation.view;

import org.jspecify.annotations.NullMarked;
