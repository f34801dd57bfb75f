package dk.fordel.funding.web;

import dk.fordel.funding.month.Correction;
import dk.fordel.web.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** Corrections of a closed month; all of them go into one file. */
record CorrectionsRequest(@NotNull @Size(min = 1, max = 500) List<@Valid One> corrections) {

    /**
     * As {@link Correction}.
     *
     * @param entry the entry that was wrong
     * @param salaryOre the right salary of the month, in øre
     * @param reason why, in words; never a person's name
     */
    record One(
            @NotNull UUID entry,
            @Min(0) @Max(100_000_000) long salaryOre,
            @Lines @NotBlank @Size(max = 500) String reason) {}
}
