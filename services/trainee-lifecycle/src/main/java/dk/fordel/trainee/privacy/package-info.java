/**
 * Keeps personal data unreadable everywhere but here. Each person has a key of their own, wrapped
 * by the master key; deleting it makes whatever was sealed with it unreadable, in every event,
 * view, backup and copy, while the history stays as it is. A CPR number is found again by a keyed
 * hash, never by itself. Every reading is logged: who, whose, what, why, when.
 *
 * <p>The only package that sees both {@code person} and sealed values, and the only one with SQL
 * outside the views. It decides nothing about trainees.
 */
@NullMarked
package dk.fordel.trainee.privacy;

import org.jspecify.annotations.NullMarked;
