/**
 * Personal data in the clear, for as long as one request needs it. These values check themselves
 * (LIFE-10) and never say what they hold: their text form is a placeholder, and a fault names the
 * field, never the value. No command, event or view may carry them; {@code privacy} turns them into
 * sealed values. Imports the kernel only.
 */
@NullMarked
package dk.fordel.trainee.person;

import org.jspecify.annotations.NullMarked;
