/**
 * The demo identity provider: issues tokens for one user of every role (domain.md, section 10), to
 * people by a login page and to programs by client credentials. It starts with the launcher, on
 * loopback, and is part of no image: a real site brings its own issuer. Its users stand in {@code
 * application.yaml}; their secrets and the signing key are made at the first start.
 */
@NullMarked
package dk.fordel.identity;

import org.jspecify.annotations.NullMarked;
