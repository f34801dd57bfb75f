/**
 * What an operator sees of a service: health (alive, ready), metrics, traces and logs, and the
 * correlation id that ties them together. No personal data belongs in any of them: no bodies, no
 * query strings, no message payloads; a command is known by its simple name.
 *
 * <p>Defaults of all platform modules stand in their own {@code
 * META-INF/fordel-defaults.properties} and lie below everything that a service or a site sets; see
 * {@link dk.fordel.observability.PlatformDefaults}.
 */
@NullMarked
package dk.fordel.observability;

import org.jspecify.annotations.NullMarked;
