package dk.fordel.spreadsheets;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as spreadsheets hold them: serial numbers, ISO, the Danish ways to write a day, and the name
 * of the month in Danish or English.
 */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:\\p{L}+,? )?(?:den |d\\. ?)?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(\\p{L}{3,9})[.,]? (\\d{4})");
    private static final Pattern NAMED_FIRST =
            Pattern.compile(
                    "(?:\\p{L}+,? )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    /** What an export of a database adds to a day. */
    private static final Pattern MIDNIGHT = Pattern.compile("[t ]00[:.]00([:.]00(\\.0+)?)?$");

    private static final String MONTHS =
            "januar january februar february marts march april maj may juni june juli july august"
                    + " september oktober october november december";
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

    private static LocalDate written(String written) {
        String text =
                MIDNIGHT.matcher(written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .replaceFirst("");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = DANISH.matcher(text);
        if (danish.matches()) {
            return day(danish.group(4), danish.group(3), danish.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher namedFirst = NAMED_FIRST.matcher(text);
        if (namedFirst.matches()) {
            return day(namedFirst.group(3), month(namedFirst.group(1)), namedFirst.group(2));
        }
        throw new Unfit("{} is not a day; write 2027-03-01 or 01-03-2027.");
    }

    /** By its first letters, of which three tell the months apart in both languages. */
    private static String month(String name) {
        List<String> months =
                Arrays.stream(MONTHS.split(" "))
                        .filter(month -> month.startsWith(name))
                        .map(month -> month.substring(0, 3))
                        .toList();
        if (months.isEmpty()) {
            throw new Unfit(
                    "{} names no month in Danish or English; write 2027-03-01 or 01-03-2027.");
        }
        return switch (months.getFirst()) {
            case "jan" -> "1";
            case "feb" -> "2";
            case "mar" -> "3";
            case "apr" -> "4";
            case "maj", "may" -> "5";
            case "jun" -> "6";
            case "jul" -> "7";
            case "aug" -> "8";
            case "sep" -> "9";
            case "okt", "oct" -> "10";
            case "nov" -> "11";
            default -> "12";
        };
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
