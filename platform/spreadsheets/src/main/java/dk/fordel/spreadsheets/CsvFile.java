package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * CSV as offices write it: semicolon, comma or tab, whichever the first line uses most; UTF-8 with
 * or without a byte order mark, else Windows-1252.
 */
final class CsvFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CsvFile() {}

    static RawSheet read(byte[] bytes, Limits limits) {
        String text = decoded(bytes);
        RowCollector collector = new RowCollector(limits);
        int line = 0;
        try (CSVParser parser =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .get()
                        .parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                line = Math.toIntExact(record.getRecordNumber());
                collector.add(line, record.stream().map(CsvFile::cell).toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Malformed(
                    "file",
                    "The quotes in row %d are not closed; write a quote inside a value twice."
                            .formatted(line + 1));
        }
        return collector.sheet(List.of(), List.of());
    }

    /** A value that begins as a formula would be run by the next program that opens it. */
    private static Cell cell(String value) {
        return value.strip().startsWith("=") ? Cell.Mark.FORMULA : Cell.of(value);
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString();
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = first.replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(unquoted, candidate) > count(unquoted, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
