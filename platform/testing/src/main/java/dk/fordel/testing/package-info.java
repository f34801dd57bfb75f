/**
 * What every test of a service needs and none should write again: real servers shared by all tests
 * of a JVM, a clock that is set, tokens of any role, facts as other services would send them, and
 * stored shapes pinned by approved files. The architecture rules live in the package below.
 */
@NullMarked
package dk.fordel.testing;

import org.jspecify.annotations.NullMarked;
