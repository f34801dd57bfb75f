/**
 * The weights of the soft principles as the council adopts them: versioned, each effective from a
 * day. Every recommendation and decision names the version it was made under.
 */
@NullMarked
package dk.fordel.allocation.principles.version;

import org.jspecify.annotations.NullMarked;
