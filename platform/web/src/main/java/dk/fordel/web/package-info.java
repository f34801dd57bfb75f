/**
 * How a service speaks HTTP, the same in all of them: problem details in words (RFC 9457), strict
 * JSON, bounded bodies, one transaction a command with its {@code Idempotency-Key} and its retries,
 * pages with cursors, OpenAPI, correlation ids.
 *
 * <p>A service writes controllers and nothing of the above. This module knows no service, no role
 * rules and no token; those are {@code platform/security}, which builds on this one.
 *
 * <p>Answers of commands are kept for 30 days under their idempotency key. They must hold ids and
 * figures, never personal data.
 */
@NullMarked
package dk.fordel.web;

import org.jspecify.annotations.NullMarked;
