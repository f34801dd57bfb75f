package dk.fordel.funding.month;

import dk.fordel.kernel.Malformed;

/**
 * What an entry should have said.
 *
 * @param entry the entry that is corrected
 * @param salary the right salary with the days and terms as they are known now
 * @param reason why, in words; at most 500 letters and never a person's name
 */
public record Correction(EntryId entry, Salary salary, String reason) {

    /**
     * @throws Malformed when the reason says nothing
     */
    public Correction {
        if (reason.isBlank() || reason.length() > 500) {
            throw new Malformed("reason", "Say in 1 to 500 letters why the entry is corrected.");
        }
    }
}
