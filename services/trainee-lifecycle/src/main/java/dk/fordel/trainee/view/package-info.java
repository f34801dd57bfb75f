/**
 * Answers to questions, kept as SQL tables by the events and rebuilt from them at any time. What is
 * personal lies here as sealed as in the events.
 */
@NullMarked
package dk.fordel.trainee.view;

import org.jspecify.annotations.NullMarked;
