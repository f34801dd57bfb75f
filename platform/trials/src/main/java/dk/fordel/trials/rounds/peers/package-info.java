/**
 * Other ways to solve the same problem: greedily, by a flow, by branch and bound, by constraint
 * programming, by local search. Each is the tool as it comes, with the levels as it understands
 * them.
 */
@NullMarked
package dk.fordel.trials.rounds.peers;

import org.jspecify.annotations.NullMarked;
