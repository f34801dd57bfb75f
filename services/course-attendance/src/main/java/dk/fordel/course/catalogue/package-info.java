/**
 * Courses that take place: scheduled by an organiser for a course area or a whole region, moved,
 * cancelled, and in the end signed for.
 *
 * <ul>
 *   <li>COURSE-1: five kinds are owed by introduction doctors. Four of them are courses; 1813 duty
 *       shifts are handed out by 1813 and never stand in this catalogue.
 *   <li>COURSE-2: only mandatory courses give a right to leave; kind {@code OTHER} never is.
 *   <li>COURSE-3: a move or a cancellation raises the revision, which calendars read.
 *   <li>A course with a capacity takes that many enrolments. Without one it is open to all in its
 *       area and nobody needs to enrol.
 *   <li>Attendance is signed from the course's last day on. Whoever came without being enrolled is
 *       signed for too, because the signature is about who was there; where places were limited,
 *       the organiser adds a note that says why.
 *   <li>A wrong title and a wrong signature are corrected by new entries, at any time; the wrong
 *       ones stay in the history.
 *   <li>A course somebody has been signed for has been held, and is neither moved nor cancelled.
 * </ul>
 */
@NullMarked
package dk.fordel.course.catalogue;

import org.jspecify.annotations.NullMarked;
