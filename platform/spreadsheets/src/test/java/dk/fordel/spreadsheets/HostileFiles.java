package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that ask for much memory, each in another way; and the largest honest ones. */
final class HostileFiles {

    static final int COLUMNS = 12;

    private static final String HEADINGS =
            IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
    private static final String HEADING_ROW =
            IntStream.range(0, COLUMNS)
                    .mapToObj(i -> "<c t='inlineStr'><is><t>c%d</t></is></c>".formatted(i))
                    .collect(Collectors.joining("", "<row>", "</row>"));
    private static final int MB = 1_000_000;

    private final Path folder;

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    static void into(Path folder) throws IOException {
        HostileFiles files = new HostileFiles(folder);
        files.texts();
        files.markup();
        files.shapes();
        files.zips();
        files.csv();
    }

    private void texts() throws IOException {
        cell("inline-30MB", i -> "x".repeat(1_000), 30_000);
        cell("inline-70MB", i -> "x".repeat(1_000), 70_000);
        sheet(
                "value-70MB",
                HEADING_ROW + "<row><c t='str'><v>",
                i -> "x".repeat(1_000),
                70_000,
                "</v></c></row>");
        sheet(
                "number-70MB",
                HEADING_ROW + "<row><c><v>",
                i -> "1".repeat(1_000),
                70_000,
                "</v></c></row>");
        cell("entities", i -> "&#65;".repeat(1_000), 12_000);
        sheet("between-cells-70MB", i -> " ".repeat(1_000), 70_000);
        cell("runs", i -> "</t><t>x".repeat(1_000), 8_000);
        part(
                "shared-70MB",
                "xl/sharedStrings.xml",
                "<sst><si><t>",
                i -> "x".repeat(1_000),
                70_000,
                "</t></si></sst>");
        part(
                "shared-many",
                "xl/sharedStrings.xml",
                "<sst>",
                i -> "<si/>".repeat(1_000),
                15_000,
                "</sst>");
        part(
                "shared-long",
                "xl/sharedStrings.xml",
                "<sst>",
                i -> "<si><t>" + "x".repeat(30_000) + "</t></si>",
                2_500,
                "</sst>");
        sheet("exponent", i -> "<row><c><v>1e99999999</v></c></row>", 1);
    }

    private void markup() throws IOException {
        sheet(
                "attribute-70MB",
                HEADING_ROW + "<row><c r='",
                i -> "A".repeat(1_000),
                70_000,
                "'/></row>");
        sheet(
                "attribute-with-tags",
                HEADING_ROW + "<row><c r='",
                i -> "><b/>".repeat(1_000),
                14_000,
                "'/></row>");
        sheet("name-70MB", HEADING_ROW + "<row><", i -> "a".repeat(1_000), 70_000, "/></row>");
        sheet("names", i -> "<a" + Integer.toString(i, 36) + "/>", MB / 2);
        sheet("attributes", i -> "<c a%s=''/>".formatted(Integer.toString(i, 36)), MB / 5);
        sheet("namespaces", i -> "<c xmlns='u%d'/>".formatted(i), MB / 10);
        sheet("deep", i -> "<c>".repeat(1_000), 20_000);
        sheet("comment-70MB", HEADING_ROW + "<!--", i -> "x".repeat(1_000), 70_000, "-->");
        sheet("comments", i -> "<!--x-->".repeat(1_000), 3_000);
        sheet("instruction-70MB", HEADING_ROW + "<?x ", i -> "x".repeat(1_000), 70_000, "?>");
        sheet(
                "cdata-70MB",
                HEADING_ROW + "<row><c t='str'><v><![CDATA[",
                i -> "x".repeat(1_000),
                70_000,
                "]]></v></c></row>");
        part(
                "entity-bomb",
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a '",
                i -> "x".repeat(1_000),
                60_000,
                "'>]><worksheet>&a;&a;</worksheet>");
    }

    private void shapes() throws IOException {
        sheet("wide", i -> "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>", 150);
        sheet("far-column", i -> "<row><c r='XFD%d'><v>1</v></c></row>".formatted(i + 2), 200_000);
        sheet(
                "last-column",
                "<row>" + "<c><v>1</v></c>".repeat(200) + "</row>",
                i -> "<row><c r='GR%d'><v>1</v></c></row>".formatted(i + 2),
                50_000,
                "");
        sheet("rows", i -> "<row><c><v>1</v></c></row>".repeat(100), 20_000);
        sheet("empty-rows", i -> "<row hidden='1'/>", 300_000);
        sheet(
                "hidden-rows",
                i -> "<row%s><c><v>1</v></c></row>".formatted(i % 2 == 0 ? " hidden='1'" : ""),
                50_000);
        sheet("merges", i -> "<mergeCell ref='A%d:B%d'/>".formatted(i, i + 1), MB / 5);
        sheet("wrong-cells", i -> "<row>" + "<c><v>1.5</v></c>".repeat(COLUMNS) + "</row>", 40_000);
        sheet(
                "long-cells",
                i ->
                        "<row>"
                                + "<c t='str'><v>%s</v></c>"
                                        .formatted("x".repeat(32_000))
                                        .repeat(COLUMNS)
                                + "</row>",
                200);
        part(
                "formats",
                "xl/styles.xml",
                "<s>",
                i -> "<numFmt numFmtId='%d' formatCode='d'/>".formatted(i % 99_999),
                MB / 5,
                "</s>");
        part(
                "styles",
                "xl/styles.xml",
                "<s><cellXfs>",
                i -> "<xf numFmtId='14'/>".repeat(100),
                30_000,
                "</cellXfs></s>");
        part(
                "sheets",
                "xl/workbook.xml",
                "<w><sheets>",
                i -> "<sheet name='s' id='r1'/>".repeat(100),
                20_000,
                "</sheets></w>");
        part(
                "relations",
                "xl/_rels/workbook.xml.rels",
                "<r>",
                i -> "<Relationship Id='r%d' Type='/worksheet' Target='s'/>".formatted(i),
                MB / 10,
                "</r>");
    }

    private void zips() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(open("entries.xlsx"))) {
            zip.setLevel(9);
            for (int i = 0; i < 80_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + Integer.toString(i, 36) + ".xml"));
            }
        }
        ByteBuffer zip = ByteBuffer.allocate(9_900_000).order(ByteOrder.LITTLE_ENDIAN);
        zip.put("PK\u0003\u0004".getBytes(UTF_8)).put(new byte[26]);
        int table = zip.position();
        while (zip.remaining() > 100 + 65_000) {
            int start = zip.position();
            zip.putInt(start, 0x02014b50)
                    .putShort(start + 28, (short) 8)
                    .putShort(start + 30, (short) 64_996);
            zip.position(start + 46).put("%08x".formatted(start).getBytes(UTF_8));
            for (int i = 0; i < 64_996 / 4; i++) {
                zip.putShort((short) i).putShort((short) 0);
            }
        }
        zip.putInt(0x06054b50).putInt(0).putInt(0).putInt(0).putInt(table).putShort((short) 0);
        Files.write(
                folder.resolve("extra-fields.xlsx"), Arrays.copyOf(zip.array(), zip.position()));
        part("bomb", "xl/media/picture.png", "", i -> "\0".repeat(1_000), 200_000, "");
    }

    private void csv() throws IOException {
        csv("semicolons", i -> ";".repeat(100), 99_000);
        csv("semicolons-below", i -> i == 0 ? HEADINGS + "\n" : ";".repeat(100), 98_000);
        csv("quoted", i -> i == 0 ? HEADINGS + "\n\"" : "x\n".repeat(100), 49_000);
        csv("one-cell", i -> i == 0 ? HEADINGS + "\n" : "x".repeat(100), 98_000);
        csv("short-rows", i -> i == 0 ? HEADINGS + "\n" : "1\n".repeat(100), 49_000);
        csv("line-ends", i -> "\n".repeat(100), 99_000);
        csv("quotes", i -> "\"".repeat(100), 99_000);
        csv("high-bytes", i -> "\u00e6".repeat(100), 49_000);
        csv("wrong", i -> i == 0 ? HEADINGS + "\n" : "x;".repeat(COLUMNS) + "\n", 50_000);
        csv(
                "largest-list",
                i -> i == 0 ? HEADINGS + "\n" : "Ærø Lægehus %d;%d;2027-03-01\n".formatted(i, i),
                50_001);
    }

    private void sheet(
            String name, String before, IntFunction<String> piece, int times, String after)
            throws IOException {
        part(
                name,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + before,
                piece,
                times,
                after + "</sheetData></worksheet>");
    }

    private void sheet(String name, IntFunction<String> piece, int times) throws IOException {
        sheet(name, HEADING_ROW, piece, times, "");
    }

    private void cell(String name, IntFunction<String> piece, int times) throws IOException {
        String before = HEADING_ROW + "<row><c t='inlineStr'><is><t>";
        sheet(name, before, piece, times, "</t></is></c></row>");
    }

    /** A workbook in which one part is written otherwise, or is one more. */
    private void part(
            String name,
            String part,
            String before,
            IntFunction<String> piece,
            int times,
            String after)
            throws IOException {
        byte[] usual = Sheets.handmade("", "<sheetData>" + HEADING_ROW + "</sheetData>");
        ZipParts parts = new ZipParts(usual, MB);
        try (ZipOutputStream zip = new ZipOutputStream(open(name + ".xlsx"))) {
            for (String other : parts.names()) {
                if (!other.equals(part)) {
                    zip.putNextEntry(new ZipEntry(other));
                    zip.write(parts.open(other).readAllBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            OutputStream out = new BufferedOutputStream(zip, 64 * 1024);
            write(out, before, piece, times, after);
            out.flush();
        }
    }

    private void csv(String name, IntFunction<String> piece, int times) throws IOException {
        try (OutputStream out = open(name + ".csv")) {
            write(out, "", piece, times, "");
        }
    }

    private static void write(
            OutputStream out, String before, IntFunction<String> piece, int times, String after)
            throws IOException {
        out.write(before.getBytes(UTF_8));
        for (int i = 0; i < times; i++) {
            out.write(piece.apply(i).getBytes(UTF_8));
        }
        out.write(after.getBytes(UTF_8));
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
