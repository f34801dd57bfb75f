package dk.fordel.funding.month.correction;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.EntryId;
import dk.fordel.web.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/**
 * Corrections of a closed month; all of them go into one file.
 *
 * @param corrections from 1 to 500, each entry once
 */
public record CorrectionsRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid One> corrections) {

    public List<WantedCorrection> wanted() {
        return corrections.stream().map(One::wanted).toList();
    }

    /**
     * What an entry should have said; its days and terms are taken as they are known now.
     *
     * @param entry the id of the entry that was wrong
     * @param salaryOre the right salary of the month, in whole øre, for example 4123456; at most
     *     1,000,000 kroner
     * @param reason why it was wrong, for example {@code A supplement was missing.}, in 1 to 500
     *     letters; never a person's name
     */
    record One(
            @NotNull UUID entry,
            @Min(0) @Max(100_000_000) long salaryOre,
            @Lines @NotBlank @Size(max = 500) String reason) {

        private WantedCorrection wanted() {
            return new WantedCorrection(EntryId.of(entry), Ore.of(salaryOre), reason);
        }
    }
}
