/**
 * What touches a course and booklets at once: attendance stands in both, and is signed for and
 * revoked in both or in neither. Whoever calls opens the transaction, and says what time it is.
 */
@NullMarked
package dk.fordel.course.application;

import org.jspecify.annotations.NullMarked;
