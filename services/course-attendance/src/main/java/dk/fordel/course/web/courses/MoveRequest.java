package dk.fordel.course.web.courses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;

/**
 * Where and when a course takes place now.
 *
 * @param place where
 * @param begins first moment, with its offset
 * @param ends last moment
 */
record MoveRequest(
        @NotBlank @Size(max = 200) String place, @NotNull Instant begins, @NotNull Instant ends) {}
