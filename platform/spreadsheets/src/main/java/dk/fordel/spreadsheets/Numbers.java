package dk.fordel.spreadsheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers as Danish offices write them: {@code 1.234,56} and {@code 1234,56}; {@code 1234.56} is
 * taken too, as it can mean nothing else. {@code 1.234} could be either, so it is refused.
 */
final class Numbers {

    private static final Pattern DANISH =
            Pattern.compile("-?([1-9]\\d{0,2}(\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int LONGEST = 20;

    private Numbers() {}

    /** Whole numbers carry no separators at all. */
    static BigDecimal whole(Cell cell) {
        BigDecimal value =
                switch (cell) {
                    case Cell.Number number -> ofNumber(number);
                    case Cell.Text text when text.value().matches("-?\\d{1,18}") ->
                            new BigDecimal(text.value());
                    default -> throw new Unfit("{} is not a whole number; write digits only.");
                };
        if (value.scale() > 0) {
            throw new Unfit("{} is not a whole number.");
        }
        return value;
    }

    /**
     * @param places digits after the comma at most
     */
    static BigDecimal decimal(Cell cell, int places) {
        BigDecimal value =
                switch (cell) {
                    case Cell.Number number -> ofNumber(number);
                    case Cell.Text text -> written(text.value());
                    case Cell.Mark mark -> throw new Unfit("There is no number in the cell.");
                };
        if (value.scale() > places) {
            throw new Unfit("{} has more than %d digits after the comma.".formatted(places));
        }
        return value;
    }

    private static BigDecimal written(String text) {
        if (text.length() > LONGEST) {
            throw new Unfit("{} has too many digits for a number.");
        }
        if (EITHER.matcher(text).matches()) {
            throw new Unfit(
                    "{} can be read in two ways; write the number without a dot, and with a comma"
                            + " before decimals.");
        }
        if (DANISH.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return tidy(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (PLAIN.matcher(text).matches()) {
            return tidy(new BigDecimal(text));
        }
        throw new Unfit("{} is not a number; write it as 1234,56.");
    }

    private static BigDecimal ofNumber(Cell.Number number) {
        if (number.dated()) {
            throw new Unfit(
                    "The spreadsheet holds a day ({}) where a number belongs; format the column as"
                            + " a number and write the value again.");
        }
        if (number.value().precision() - number.value().scale() > LONGEST) {
            throw new Unfit("{} has too many digits for a number.");
        }
        // xlsx keeps binary fractions, so that 0.1 can be stored as 0.10000000000000001
        return tidy(number.value().setScale(6, RoundingMode.HALF_UP));
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
