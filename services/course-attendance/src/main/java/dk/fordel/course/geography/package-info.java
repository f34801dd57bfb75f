/**
 * Course areas: whose courses a practice's trainees are invited to. Reference data with a version,
 * read from a resource at start (ORG-5): in Region Midtjylland an area of the coordinators is a
 * course area; in Region Hovedstaden it goes by postcode (GEO-1), where two ranges can hold the
 * same postcode and the narrower one wins, and some postcodes lie in none. The region itself is an
 * area too: a course for all of it stands in every area's calendar.
 */
@NullMarked
package dk.fordel.course.geography;

import org.jspecify.annotations.NullMarked;
