package dk.fordel.allocation.principles.version;

import dk.fordel.allocation.principles.Level;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Map;

/**
 * One level.
 *
 * @param name in the council's words, for example {@code Wishes of the trainee}
 * @param weights points at most by principle, for example {@code SOFT-8: 100}
 */
public record LevelRequest(
        @NotBlank @Size(max = Level.LONGEST_NAME) String name,
        @NotEmpty @Size(max = 20) Map<@Size(max = 20) String, @NotNull Integer> weights) {}
