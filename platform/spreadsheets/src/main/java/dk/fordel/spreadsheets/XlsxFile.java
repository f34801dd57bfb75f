package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first visible sheet of an xlsx file. */
final class XlsxFile {

    private final ZipParts parts;
    private final XlsxWorkbook workbook;
    private final XlsxCells cells;
    private final Limits limits;
    private final Held held;

    private XlsxFile(ZipParts parts, Limits limits) throws IOException {
        this.parts = parts;
        this.workbook = XlsxWorkbook.of(parts);
        this.limits = limits;
        this.held = new Held(limits);
        this.cells = new XlsxCells(shared(), styles(), workbook.from1904());
    }

    static RawSheet read(byte[] bytes, Limits limits) {
        try {
            ZipParts parts = new ZipParts(bytes, limits.unpackedBytes());
            mustBeXlsx(parts.names());
            return new XlsxFile(parts, limits).sheet();
        } catch (Malformed | TooLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the readers of zip and XML stumble over, they read what somebody sent
            throw new Malformed(
                    "file", "The spreadsheet is damaged; open it and save it again as .xlsx.");
        }
    }

    private static void mustBeXlsx(Set<String> parts) {
        if (parts.stream().anyMatch(name -> name.startsWith("xl/") && name.endsWith(".xml"))) {
            return;
        }
        throw new Malformed(
                "file",
                parts.contains("xl/workbook.bin") || parts.contains("content.xml")
                        ? "The spreadsheet is of a kind that is not read here; save it as .xlsx."
                        : "The file is not a spreadsheet; send .xlsx or .csv.");
    }

    private List<String> shared() throws IOException {
        String part = workbook.sharedStrings();
        if (part == null || !parts.names().contains(part)) {
            return List.of();
        }
        try (Xml xml = new Xml(parts.open(part))) {
            return XlsxText.shared(xml, held);
        }
    }

    private XlsxStyles styles() throws IOException {
        String part = workbook.styles();
        if (part == null || !parts.names().contains(part)) {
            return new XlsxStyles();
        }
        try (Xml xml = new Xml(parts.open(part))) {
            return XlsxStyles.of(xml);
        }
    }

    private RawSheet sheet() throws IOException {
        List<String> sheets = workbook.visible();
        if (sheets.isEmpty()) {
            throw new Malformed("file", "The file has no visible sheet.");
        }
        RowCollector collector = new RowCollector(limits, held);
        try (Xml xml = new Xml(parts.open(sheets.getFirst()))) {
            XlsxSheet sheet = new XlsxSheet(xml, cells, collector);
            sheet.read();
            if (collector.isEmpty()) {
                sayWhereValuesAre(sheets);
            }
            return collector.sheet(sheet.merges(), notes(sheets, collector, sheet));
        }
    }

    /** An empty sheet in front is what people overlook. */
    private void sayWhereValuesAre(List<String> sheets) throws IOException {
        for (int i = 1; i < sheets.size(); i++) {
            if (hasValues(sheets.get(i))) {
                throw new Malformed(
                        "file",
                        "The first sheet is empty, and values stand on sheet %d of %d. Put that sheet first, or delete the empty one."
                                .formatted(i + 1, sheets.size()));
            }
        }
    }

    private boolean hasValues(String part) throws IOException {
        RowCollector collector = new RowCollector(limits, new Held(limits));
        try (Xml xml = new Xml(parts.open(part))) {
            new XlsxSheet(xml, cells, collector).read();
        } catch (Malformed | TooLarge e) {
            return true;
        }
        return !collector.isEmpty();
    }

    private static List<String> notes(
            List<String> sheets, RowCollector collector, XlsxSheet sheet) {
        List<String> notes = new ArrayList<>();
        if (sheets.size() > 1) {
            notes.add(
                    "Only the first of %d sheets was read; if the list stands on another one, put that first."
                            .formatted(sheets.size()));
        }
        if (!collector.hidden().isEmpty()) {
            notes.add(
                    "Hidden rows were read like the others: %s. Show all rows (or clear the filter), and delete what should not come in."
                            .formatted(collector.hidden()));
        }
        String columns =
                sheet.hiddenColumns().stream()
                        .filter(collector::isHeaded)
                        .mapToObj(RawSheet::letters)
                        .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            notes.add(
                    "Hidden columns were read like the others: %s. Show them, and look what they hold."
                            .formatted(columns));
        }
        return notes;
    }
}
