package dk.fordel.spreadsheets;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as spreadsheets hold them: serial numbers, ISO, and the Danish ways to write a day. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    static LocalDate read(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> written(text.value());
            case Cell.Number number ->
                    ofSerial(number)
                            .orElseThrow(() ->
                                    new Unfit(
                                            "{} is not a day from 1900 to 2199; write"
                                                    + " 2027-03-01 or 01-03-2027."));
            case Cell.Mark mark -> throw new Unfit("There is no day in the cell.");
        };
    }

    private static LocalDate written(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = DANISH.matcher(text);
        if (danish.matches()) {
            return day(danish.group(4), danish.group(3), danish.group(1));
        }
        throw new Unfit("{} is not a day; write 2027-03-01 or 01-03-2027.");
    }

    private static LocalDate day(String year, String month, String day) {
        LocalDate date;
        try {
            date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new Unfit("The day {} does not exist; write the day before the month.");
        }
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new Unfit("{} is not a day from 1900 to 2199.");
        }
        return date;
    }

    /** Excel counts a 29 February 1900 that never was: serials after it are one too high. */
    static Optional<LocalDate> ofSerial(Cell.Number number) {
        BigDecimal value = number.value().stripTrailingZeros();
        long last = DAYS.between(LocalDate.of(1899, 12, 30), LAST);
        if (value.scale() > 0 || value.signum() < 0 || value.compareTo(new BigDecimal(last)) > 0) {
            return Optional.empty();
        }
        long serial = value.longValueExact() + number.epochShift();
        if (serial < 1 || serial == 60 || serial > last) {
            return Optional.empty();
        }
        LocalDate epoch = LocalDate.of(1899, 12, serial < 60 ? 31 : 30);
        return Optional.of(epoch.plusDays(serial));
    }
}
