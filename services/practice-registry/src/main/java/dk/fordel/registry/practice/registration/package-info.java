/** A practice becomes known, one at a time; who may read what of it (ORG-4). */
@NullMarked
package dk.fordel.registry.practice.registration;

import org.jspecify.annotations.NullMarked;
