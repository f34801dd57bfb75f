/** What this service does when others tell it something: one fact in, one command out. */
@NullMarked
package dk.fordel.trainee.policy;

import org.jspecify.annotations.NullMarked;
