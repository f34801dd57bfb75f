package dk.fordel.registry.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.spreadsheets.SheetWriter;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Lists of practices as spreadsheets, good and bad ones. */
final class PracticeList {

    static final List<String> HEADINGS =
            List.of(
                    "reference",
                    "provider number",
                    "name",
                    "address",
                    "postcode",
                    "municipality",
                    "organisation type",
                    "owner kind",
                    "setting",
                    "deprivation",
                    "complexity",
                    "capacity",
                    "tutors",
                    "registered on",
                    "approved from",
                    "approved to");

    /** The columns that lists of release 0.1 do not have. */
    static final List<String> TEACHING =
            List.of(
                    "years of experience",
                    "assessment methods updated on",
                    "tutor course completed on",
                    "evaluation score",
                    "evaluated on");

    private PracticeList() {}

    static List<@Nullable Object> row(String reference) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(reference);
        row.add("012345");
        row.add("Elm Road Doctors");
        row.add("Elm Road 4");
        row.add("8900");
        row.add("730");
        row.add("PARTNERSHIP");
        row.add("PARTNERSHIP");
        row.add("URBAN");
        row.add("MIDDLE");
        row.add("LOW");
        row.add(2);
        row.add(2);
        row.add(LocalDate.parse("2026-01-01"));
        row.add(LocalDate.parse("2026-01-01"));
        row.add(null);
        return row;
    }

    static List<@Nullable Object> row(String reference, String heading, @Nullable Object value) {
        List<@Nullable Object> row = row(reference);
        row.set(HEADINGS.indexOf(heading), value);
        return row;
    }

    @SafeVarargs
    static byte[] xlsx(List<@Nullable Object>... rows) {
        return SheetWriter.xlsx(HEADINGS, List.of(rows));
    }

    /** A list of one practice with the columns that lists of release 0.1 do not have. */
    static byte[] teaching(String reference, @Nullable Object... values) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.addAll(TEACHING);
        List<@Nullable Object> row = row(reference);
        row.addAll(Arrays.asList(values));
        return SheetWriter.xlsx(headings, List.of(row));
    }

    @SafeVarargs
    static byte[] csv(List<@Nullable Object>... rows) {
        return SheetWriter.csv(HEADINGS, List.of(rows));
    }

    /** The same file with its only sheet rewritten. */
    static byte[] withSheet(byte[] xlsx, UnaryOperator<String> rewrite) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path copy = Files.createTempFile("practices", ".xlsx");
            Files.write(copy, xlsx);
            try (ZipFile in = new ZipFile(copy.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            entry.getName().endsWith("worksheets/sheet1.xml")
                                    ? rewrite.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                    : content);
                    out.closeEntry();
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
