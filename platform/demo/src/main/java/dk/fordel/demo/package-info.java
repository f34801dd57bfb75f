/**
 * The story that a newcomer sees: one region's year, played through the services' own APIs with
 * each role's own token. It knows the platform only from outside: HTTP, the topics, and SQL for the
 * proof at the end. No service knows it.
 */
@NullMarked
package dk.fordel.demo;

import org.jspecify.annotations.NullMarked;
