package dk.fordel.course.catalogue;

import dk.fordel.web.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a course does not take place.
 *
 * @param reason in words, for example {@code Too few could come.}, at most 500 characters;
 *     calendars show it, so it names nobody
 */
record CancelRequest(@Lines @NotBlank @Size(max = 500) String reason) {}
