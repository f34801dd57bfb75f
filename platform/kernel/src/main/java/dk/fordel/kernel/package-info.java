/**
 * The words that every domain package of every service may use: roles and mandates (ORG-1), kinds
 * of position, periods of days, deterministic ids, and the three ways to say no. A word belongs
 * here when two services need it with the same meaning; a rule never does. Imports the JDK only.
 */
@NullMarked
package dk.fordel.kernel;

import org.jspecify.annotations.NullMarked;
