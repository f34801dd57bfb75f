/** What the registry tells others: one contract event for each domain event that concerns them. */
@NullMarked
package dk.fordel.registry.publish;

import org.jspecify.annotations.NullMarked;
