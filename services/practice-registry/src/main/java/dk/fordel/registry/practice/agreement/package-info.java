/** What is agreed with a practice: its pauses (HARD-6) and its wishes (SOFT-6). */
@NullMarked
package dk.fordel.registry.practice.agreement;

import org.jspecify.annotations.NullMarked;
