/**
 * Attendance booklets, one a placement. A confirmed introduction placement opens one and says what
 * is owed during it (COURSE-1):
 *
 * <ul>
 *   <li>one introduction course within the first three months;
 *   <li>theme days: five a year, in proportion to the whole months of the stay, rounded down so
 *       that a booklet never asks for more days than the stay has a share in, and at least one;
 *   <li>three network meetings (three to five are held);
 *   <li>pedagogics 2 once, unless it was passed before the stay;
 *   <li>three 1813 duty shifts, attested by the doctor on duty.
 * </ul>
 *
 * All but the introduction course are due on the last day of the stay. Attendance counts when it
 * lies in the stay. A withdrawn placement releases the obligations; what was signed stays. At the
 * end of the stay the booklet records what was missing, and late signatures for days in it are
 * still taken. A wrong signature is revoked and a wrong recognition of pedagogics 2 withdrawn by
 * entries of their own; the wrong ones stay in the history. A placement that was withdrawn opens no
 * booklet by a confirmation that is older than the withdrawal, in whatever order the two come.
 */
@NullMarked
package dk.fordel.course.booklet;

import org.jspecify.annotations.NullMarked;
