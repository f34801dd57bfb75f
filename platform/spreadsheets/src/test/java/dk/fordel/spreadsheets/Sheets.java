package dk.fordel.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that the tests read. */
final class Sheets {

    private Sheets() {}

    static Table csv(String text) {
        return file("file.csv", text.getBytes(UTF_8));
    }

    static Table xlsx(Consumer<Worksheet> content) {
        return file("file.xlsx", workbook(content));
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fordel", "1.0")) {
            content.accept(workbook.newWorksheet("Practices"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * An xlsx file as other programs would write it.
     *
     * @param sharedStrings elements {@code si}
     * @param sheets the XML within each element {@code worksheet}
     */
    static byte[] handmade(String sharedStrings, String... sheets) {
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, byte[]> parts = new HashMap<>();
        for (int i = 1; i <= sheets.length; i++) {
            listed.append("<sheet name='S%d' sheetId='%d' r:id='r%d'/>".formatted(i, i, i));
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet%d.xml".formatted(i)));
            parts.put(
                    "xl/worksheets/sheet%d.xml".formatted(i),
                    "<worksheet xmlns='main'>%s</worksheet>"
                            .formatted(sheets[i - 1])
                            .getBytes(UTF_8));
        }
        relations.append(relation("s", "sharedStrings", "/xl/sharedStrings.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='main' xmlns:r='rel'><sheets>%s</sheets></workbook>"
                        .formatted(listed)
                        .getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='rels'>%s</Relationships>"
                        .formatted(relations)
                        .getBytes(UTF_8));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='main'>%s</sst>".formatted(sharedStrings).getBytes(UTF_8));
        return zip(parts);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='%s' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/%s' Target='%s'/>"
                .formatted(id, type, target);
    }

    /** The same xlsx file with something else in its XML, as other programs would write it. */
    static byte[] patched(byte[] xlsx, String from, String to) {
        Map<String, byte[]> parts = new HashMap<>();
        int patches = 0;
        try {
            ZipParts zip = new ZipParts(xlsx, Limits.DEFAULT.unpackedBytes());
            for (String part : zip.names()) {
                String content = new String(zip.open(part).readAllBytes(), UTF_8);
                patches += content.contains(from) ? 1 : 0;
                parts.put(part, content.replace(from, to).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(patches).as("places of %s", from).isOne();
        return zip(parts);
    }

    static Table file(String name, byte[] content) {
        return file(name, content, Limits.DEFAULT);
    }

    static Table file(String name, byte[] content, Limits limits) {
        try {
            return Table.read(new ByteArrayInputStream(content), name, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one cell of a CSV file with one column, read as that column. */
    static <T> T cell(Column<T> column, String text) {
        return csv(column.heading() + "\n" + text + "\n")
                .rows(column)
                .good()
                .getFirst()
                .get(column);
    }

    /** Why that cell is refused. */
    static String fault(Column<?> column, String text) {
        return onlyFault(csv(column.heading() + "\n" + text + "\n").rows(column)).reason();
    }

    static Fault onlyFault(Rows rows) {
        List<Fault> faults = rows.faults();
        if (faults.size() != 1) {
            throw new AssertionError("Expected one fault, and there are " + faults);
        }
        return faults.getFirst();
    }
}
