package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A spreadsheet that was read, before anybody said what its columns mean. */
public final class Table {

    private final RawSheet sheet;

    private Table(RawSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Reads an xlsx or CSV file within {@link Limits#DEFAULT}.
     *
     * @param filename as the user sent it; its ending must agree with the content, which decides
     *     alone when there is no name
     * @throws TooLarge when the file has too many bytes, rows, or too much in them
     * @throws Malformed when it cannot be read as a spreadsheet at all
     * @throws IOException when the stream breaks
     */
    public static Table read(InputStream input, @Nullable String filename) throws IOException {
        return read(input, filename, Limits.DEFAULT);
    }

    /** As {@link #read(InputStream, String)}, within other bounds. */
    public static Table read(InputStream input, @Nullable String filename, Limits limits)
            throws IOException {
        byte[] bytes =
                input instanceof ArrivedFile arrived
                        ? arrived.whole()
                        : input.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new TooLarge(
                    "The file has more than %d MB; split it into several files."
                            .formatted(limits.bytes() / 1_000_000));
        }
        if (bytes.length == 0) {
            throw new Malformed("file", "The file is empty.");
        }
        boolean packed = startsWith(bytes, "PK\u0003\u0004");
        mustBeReadable(bytes, packed);
        if (filename != null) {
            mustBeNamed(filename.strip().toLowerCase(Locale.ROOT), packed);
        }
        return new Table(packed ? XlsxFile.read(bytes, limits) : CsvFile.read(bytes, limits));
    }

    /**
     * Reads every row against the declared columns.
     *
     * @return the rows with all their faults; nothing in the file makes this throw
     */
    public Rows rows(Column<?>... columns) {
        return new Rows(sheet, List.of(columns));
    }

    private static void mustBeReadable(byte[] bytes, boolean packed) {
        if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            throw new Malformed(
                    "file",
                    "The file is an old .xls, or it is protected by a password; save it as .xlsx"
                            + " without a password.");
        }
        if (!packed && isNotText(bytes)) {
            throw new Malformed("file", "The file is not a spreadsheet; send .xlsx or .csv.");
        }
    }

    private static void mustBeNamed(String name, boolean packed) {
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new Malformed(
                    "file", "Only .xlsx and .csv are read; the name of the file ends otherwise.");
        }
        if (packed != name.endsWith(".xlsx")) {
            throw new Malformed(
                    "file",
                    packed
                            ? "The file is named .csv, and holds something else; send .xlsx or .csv."
                            : "The file is named .xlsx, and holds text; save it again as .xlsx, or name it .csv.");
        }
    }

    private static boolean isNotText(byte[] bytes) {
        if (startsWith(bytes, "%PDF") || startsWith(bytes, "<")) {
            return true;
        }
        if (Encoding.isUtf16(bytes)) {
            return false;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
}
