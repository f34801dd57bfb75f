/**
 * A service that has been released three times: its first bells were stored with a keeper, today's
 * have an owner and a loudness. For the test of upcasters.
 */
@NullMarked
package dk.fordel.messaging.bell;

import org.jspecify.annotations.NullMarked;
