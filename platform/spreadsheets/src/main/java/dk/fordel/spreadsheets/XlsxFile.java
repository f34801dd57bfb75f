package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.RawSheet.Merge;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

/** The first visible sheet of an xlsx file. */
final class XlsxFile {

    private static final int DAYS_FROM_1900_TO_1904 = 1462;

    private XlsxFile() {}

    @SuppressWarnings("deprecation") // the builder would need commons-io, which we do not otherwise
    static RawSheet read(byte[] bytes, Limits limits) {
        try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(bytes));
                ReadableWorkbook workbook = workbook(zip, bytes, limits)) {
            List<Sheet> visible =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            if (visible.isEmpty()) {
                throw new Malformed("file", "The file has no visible sheet.");
            }
            Sheet sheet = visible.getFirst();
            List<Merge> merges = new XlsxPackage(zip).mergesOf(sheet.getId());
            List<String> notes =
                    visible.size() == 1
                            ? List.of()
                            : List.of(
                                    "Only the first of %d sheets was read."
                                            .formatted(visible.size()));
            return rows(workbook, sheet, limits).sheet(merges, notes);
        } catch (Malformed | TooLarge e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // whatever the readers of zip and XML stumble over, they read what somebody sent
            throw new Malformed(
                    "file", "The spreadsheet is damaged; open it and save it again as .xlsx.");
        }
    }

    private static ReadableWorkbook workbook(ZipFile zip, byte[] bytes, Limits limits)
            throws IOException {
        XlsxPackage parts = new XlsxPackage(zip);
        parts.mustBeXlsx();
        parts.mustUnpackWithin(limits.unpackedBytes());
        return new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    }

    private static RowCollector rows(ReadableWorkbook workbook, Sheet sheet, Limits limits)
            throws IOException {
        int epochShift = workbook.isDate1904() ? DAYS_FROM_1900_TO_1904 : 0;
        RowCollector collector = new RowCollector(limits);
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<Cell> cells = new ArrayList<>(row.getCellCount());
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(cell(row.getCell(i), epochShift));
                }
                collector.add(row.getRowNum(), cells);
            });
        }
        return collector;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, int epochShift) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.Mark.BLANK;
        }
        return switch (cell.getType()) {
            case STRING -> Cell.of(cell.asString());
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "TRUE" : "FALSE");
            case NUMBER -> new Cell.Number(cell.asNumber(), isDated(cell), epochShift);
            case FORMULA -> Cell.Mark.FORMULA;
            case ERROR -> Cell.Mark.ERROR;
            case EMPTY -> Cell.Mark.BLANK;
        };
    }

    /** Whether the number format shows a day or a time; quoted words, colours and units aside. */
    private static boolean isDated(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].", "")
                        .matches("(?i).*[ymdhs].*");
    }
}
