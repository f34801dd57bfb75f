/**
 * Which municipalities lack doctors, by which list and when (SOFT-5). It is never a yes or a no,
 * but a dated designation: the region's list is made in the fourth quarter and holds for two years
 * from 1 January; a national list holds for the period of its agreement. Designations are added and
 * never taken away; several may hold at once.
 */
@NullMarked
package dk.fordel.registry.coverage;

import org.jspecify.annotations.NullMarked;
