/** Who covers for whom (ORG-4). */
@NullMarked
package dk.fordel.allocation.mandate.view;

import org.jspecify.annotations.NullMarked;
