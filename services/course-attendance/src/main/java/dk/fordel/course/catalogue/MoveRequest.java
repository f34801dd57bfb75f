package dk.fordel.course.catalogue;

import dk.fordel.web.DayBetween;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;

/**
 * Where and when a course takes place now.
 *
 * @param place where, for example {@code Regionshospitalet Randers}, in at most 200 characters
 * @param begins first moment, an instant with its offset; not more than a year ago
 * @param ends last moment, an instant; five minutes to 31 days after the first
 */
record MoveRequest(
        @NotBlank @Size(max = 200) String place,
        @NotNull @DayBetween(from = "-P1Y", to = "P5Y") Instant begins,
        @NotNull @DayBetween(from = "-P1Y", to = "P5Y") Instant ends) {}
