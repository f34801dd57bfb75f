package dk.fordel.spreadsheets;

/** The file is bigger than we read; HTTP 413. The message is a sentence for the user. */
public final class TooLarge extends RuntimeException {

    TooLarge(String sentence) {
        super(sentence, null, false, false);
    }

    /** What was too large, and what can be done. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
