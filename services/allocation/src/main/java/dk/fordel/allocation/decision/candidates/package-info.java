/**
 * Which practices could take a position, judged by the principles in force: the question behind
 * every nomination, proposal and round. Its view holds all facts at once.
 */
@NullMarked
package dk.fordel.allocation.decision.candidates;

import org.jspecify.annotations.NullMarked;
