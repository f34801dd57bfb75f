/** What others are told: one exhaustive translation from domain events to contract events. */
@NullMarked
package dk.fordel.course.publish;

import org.jspecify.annotations.NullMarked;
