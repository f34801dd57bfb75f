package dk.fordel.funding.instruction.view;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Which instructions are wanted; null wants all.
 *
 * @param month that holds on a day of the month
 * @param practice that was ever in the practice by what holds now
 * @param trainee of the trainee
 */
public record Wanted(@Nullable YearMonth month, @Nullable UUID practice, @Nullable UUID trainee) {}
