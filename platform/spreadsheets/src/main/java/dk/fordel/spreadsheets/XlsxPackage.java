package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.RawSheet.Merge;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the reader of rows does not tell about an xlsx file: whether it is one, how large it is when
 * unpacked, and which cells of a sheet are merged. Reads the zip in the same way as that reader, so
 * that no entry is hidden from the bound.
 */
final class XlsxPackage {

    private static final int MOST_ENTRIES = 2_000;
    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;

    XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    void mustBeXlsx() {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return;
        }
        boolean spreadsheet =
                zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null;
        throw new Malformed(
                "file",
                spreadsheet
                        ? "The spreadsheet is of a kind that is not read here; save it as .xlsx."
                        : "The file is not a spreadsheet; send .xlsx or .csv.");
    }

    /** Unpacks everything once, and counts. */
    void mustUnpackWithin(long bytes) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        long left = bytes;
        byte[] buffer = new byte[64 * 1024];
        for (ZipArchiveEntry entry : entries) {
            try (InputStream content = zip.getInputStream(entry)) {
                for (int n = 0; n >= 0 && left >= 0; n = content.read(buffer)) {
                    left -= n;
                }
            }
        }
        if (left < 0 || entries.size() > MOST_ENTRIES) {
            throw new TooLarge(
                    "The spreadsheet unpacks to more than %d MB; delete what is not needed, or split it."
                            .formatted(bytes / 1_000_000));
        }
    }

    /**
     * @param relation the sheet's relation id in the workbook
     */
    List<Merge> mergesOf(String relation) throws IOException, XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        String part = partOf(relation);
        if (part != null) {
            elements(
                    part,
                    "mergeCell",
                    attributes -> {
                        Matcher range = RANGE.matcher(attributes.getOrDefault("ref", ""));
                        if (range.matches()) {
                            merges.add(merge(range));
                        }
                    });
        }
        return merges;
    }

    private @Nullable String partOf(String relation) throws IOException, XMLStreamException {
        List<String> targets = new ArrayList<>();
        elements(
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                attributes -> {
                    if (relation.equals(attributes.get("Id"))) {
                        targets.add(attributes.getOrDefault("Target", ""));
                    }
                });
        return targets.stream()
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .findFirst()
                .orElse(null);
    }

    private static Merge merge(Matcher range) {
        int column = 0;
        for (char letter : range.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new Merge(
                range.group(),
                Integer.parseInt(range.group(2)),
                Integer.parseInt(range.group(3)),
                column - 1);
    }

    private void elements(String part, String name, Consumer<Map<String, String>> each)
            throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader reader = XML.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    Map<String, String> attributes = new HashMap<>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.put(
                                reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                    each.accept(attributes);
                }
            }
        }
    }
}
