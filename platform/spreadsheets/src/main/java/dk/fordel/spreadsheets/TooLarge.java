package dk.fordel.spreadsheets;

/** The file is bigger than we read; HTTP 413. The message is a sentence for the user. */
public final class TooLarge extends RuntimeException {

    TooLarge(String sentence) {
        super(sentence, null, false, false);
    }

    /**
     * @param column index, from 0
     */
    static TooLarge cell(int column, int row) {
        return new TooLarge(
                "The cell %s%d holds more than %,d characters, which no spreadsheet program would take; shorten it."
                        .formatted(RawSheet.letters(column), row, Held.LONGEST_TEXT));
    }

    /** What was too large, and what can be done. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
