/** The checker alone: what it must find is laid before it. */
package dk.fordel.trials.rounds.checker;
