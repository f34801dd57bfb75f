/** Which terms hold, and which did, as known now or at any instant before (PAY-2). */
@NullMarked
package dk.fordel.funding.terms.view;

import org.jspecify.annotations.NullMarked;
