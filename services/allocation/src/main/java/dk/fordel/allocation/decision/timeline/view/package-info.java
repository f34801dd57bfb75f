/**
 * The history of a placement and of a practice, as of any day and as of any instant: what happened,
 * by which role and post, on whose behalf, on what basis and why.
 */
@NullMarked
package dk.fordel.allocation.decision.timeline.view;

import org.jspecify.annotations.NullMarked;
