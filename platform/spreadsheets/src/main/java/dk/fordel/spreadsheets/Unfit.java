package dk.fordel.spreadsheets;

/**
 * A cell does not hold what its column asks for. {@code {}} in the sentence stands for the value,
 * which is filled in only where the column is not personal.
 */
final class Unfit extends RuntimeException {

    Unfit(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
