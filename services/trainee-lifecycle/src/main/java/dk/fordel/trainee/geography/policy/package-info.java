/** From the registry's geography to the areas that are known here. */
@NullMarked
package dk.fordel.trainee.geography.policy;

import org.jspecify.annotations.NullMarked;
