package dk.fordel.funding.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the file that payroll receives (PAY-6): semicolons, UTF-8, amounts in whole øre, lines
 * ended by CR LF. The first line names the file, each {@code L} line is a {@link EntryLine}, and
 * the last line carries the control totals and the SHA-256 of all lines above it.
 */
final class SettlementFile {

    private static final String COLUMNS =
            "record;entry;corrects;instruction;placement;trainee;kind;practice;from;to;days;employer;"
                    + "paidOutBy;termsVersion;practiceShareBasisPoints;salaryOre;practiceOre;regionOre;honorariumOre";

    private final MonthId month;
    private final int number;
    private final List<EntryLine> lines = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    SettlementFile(MonthId month, int number) {
        this.month = month;
        this.number = number;
    }

    /** The lines of an entry. */
    void write(Entry entry) {
        entry.lines().forEach(line -> write(entry, "", line));
    }

    /** The lines of an entry that is reversed and of the one that takes its place. */
    void write(Entry reversed, Entry correction) {
        String corrects = reversed.id().toString();
        reversed.lines().forEach(line -> write(correction, corrects, line.reversed()));
        correction.lines().forEach(line -> write(correction, corrects, line));
    }

    SettledFile settled() {
        return new SettledFile(number, month, name(), sha256(content()), totals());
    }

    Totals totals() {
        return Totals.of(lines);
    }

    String name() {
        return "settlement-%s-%06d.csv".formatted(month, number);
    }

    String content() {
        String above = header() + String.join("", rows);
        Totals totals = totals();
        return above
                + row(
                        "T",
                        totals.lines(),
                        totals.salary().amount(),
                        totals.practiceBears().amount(),
                        totals.regionBears().amount(),
                        totals.honorarium().amount(),
                        sha256(above));
    }

    /** The SHA-256 of the text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private String header() {
        return row("H", "fordel-settlement", 1, number, month) + COLUMNS + "\r\n";
    }

    private void write(Entry entry, String corrects, EntryLine line) {
        lines.add(line);
        rows.add(
                row(
                        "L",
                        entry.id(),
                        corrects,
                        entry.instruction(),
                        entry.placement(),
                        entry.trainee(),
                        entry.kind(),
                        line.practice(),
                        line.from(),
                        line.to(),
                        line.days(),
                        line.pay().employer(),
                        line.pay().paidOutBy(),
                        line.pay().termsVersion(),
                        line.pay().practiceShareBasisPoints(),
                        line.salary().amount(),
                        line.practiceBears().amount(),
                        line.regionBears().amount(),
                        line.honorarium().amount()));
    }

    private static String row(Object... cells) {
        return Stream.of(cells)
                .map(cell -> quoted(String.valueOf(cell)))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^;\"\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
