/** What the service shows. Each view is rebuilt from the service's own events at any time. */
@NullMarked
package dk.fordel.course.view;

import org.jspecify.annotations.NullMarked;
