/** A short version of the faults, and broken services that the checker must find out. */
package dk.fordel.trials.faults;
