/** The service's HTTP interface: a package for each thing that is asked for. */
@NullMarked
package dk.fordel.course.web;

import org.jspecify.annotations.NullMarked;
