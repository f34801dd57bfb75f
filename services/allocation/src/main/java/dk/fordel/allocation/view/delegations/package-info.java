/** Who covers for whom (ORG-4). */
@NullMarked
package dk.fordel.allocation.view.delegations;

import org.jspecify.annotations.NullMarked;
