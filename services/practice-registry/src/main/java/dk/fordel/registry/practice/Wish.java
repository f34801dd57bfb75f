package dk.fordel.registry.practice;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;

/**
 * A kind of trainee at a time (SOFT-6).
 *
 * @param kind what the trainee comes for
 * @param from first day of the wished stay, at the earliest
 * @param to first day of the wished stay, at the latest
 */
public record Wish(PositionKind kind, LocalDate from, LocalDate to) {

    public Wish {
        new Period(from, to); // which refuses a last day before the first
    }
}
