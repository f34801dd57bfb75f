/** Which instructions hold where and when, and what each said at any instant (PAY-5, PAY-6). */
@NullMarked
package dk.fordel.funding.instruction.view;

import org.jspecify.annotations.NullMarked;
