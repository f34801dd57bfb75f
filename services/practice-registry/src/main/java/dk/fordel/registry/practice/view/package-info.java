/**
 * Which practices there are, and how a practice stands on a day: approval, capacity, tutors, pauses
 * and wishes.
 */
@NullMarked
package dk.fordel.registry.practice.view;

import org.jspecify.annotations.NullMarked;
