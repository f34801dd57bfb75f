/**
 * Payroll instructions (PAY-5): one for each confirmed placement, saying who employs the trainee,
 * which hospital pays out and what the practice bears, day by day.
 *
 * <p>An instruction keeps the <em>stays</em>: which practice on which days, and the hospital that
 * the position names. Which terms hold on those days follows from the {@linkplain
 * dk.fordel.funding.terms.TermsHistory terms' history} whenever it is asked, in one place, the
 * {@link dk.fordel.funding.instruction.Timeline}; so a version of the terms that is set during a
 * stay holds from its day on without any instruction being touched (PAY-2).
 *
 * <ul>
 *   <li>A placement that is confirmed anew replaces what was said, days already lived excepted.
 *   <li>A ruling that moves the trainee moves the instruction from the day of the ruling, or from
 *       the first day when the stay has not begun.
 *   <li>A placement sent back or withdrawn before it began leaves the instruction void; a stay that
 *       was begun and is sent back goes on until somebody decides otherwise, because work done is
 *       paid.
 *   <li>A withdrawal is remembered even when the confirmation never arrived, so that an older
 *       confirmation, retried or sent again, does not bring the stay back.
 * </ul>
 */
@NullMarked
package dk.fordel.funding.instruction;

import org.jspecify.annotations.NullMarked;
