/** What all controllers of funding share: under which mandate a caller acts for the region. */
@NullMarked
package dk.fordel.funding.web;

import org.jspecify.annotations.NullMarked;
