/**
 * Reads what clients were told, the stores, the topic and the effects, and decides. Shares no code
 * with what it checks: JDBC and a plain consumer only.
 */
@NullMarked
package dk.fordel.trials.checker;

import org.jspecify.annotations.NullMarked;
