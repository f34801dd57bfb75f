/** Approvals as training site: granted, renewed, suspended, withdrawn by the council (HARD-1). */
@NullMarked
package dk.fordel.registry.practice.approval;

import org.jspecify.annotations.NullMarked;
