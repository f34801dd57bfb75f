package dk.fordel.spreadsheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of an xlsx file hold what.
 *
 * @param visible the parts of the sheets that the spreadsheet program shows, in its order
 * @param sharedStrings the part of the texts that cells share; null when there is none
 * @param styles the part of the number formats; null when there is none
 * @param from1904 whether days are counted from 1904
 */
record XlsxWorkbook(
        List<String> visible,
        @Nullable String sharedStrings,
        @Nullable String styles,
        boolean from1904) {

    private static final int MOST = 2_000;

    /**
     * @param id of the relation
     * @param type the last word of its type, which is the same in the strict kind
     * @param part the name of the part that it leads to
     */
    private record Relation(String id, String type, String part) {}

    static XlsxWorkbook of(ZipParts parts) throws IOException {
        String workbook =
                relations(parts, "").stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(Relation::part)
                        .findFirst()
                        .orElse("xl/workbook.xml");
        List<Relation> relations = relations(parts, workbook);
        Map<String, String> sheets = new HashMap<>();
        relations.stream()
                .filter(relation -> relation.type().equals("worksheet"))
                .forEach(relation -> sheets.put(relation.id(), relation.part()));
        List<String> visible = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = new Xml(parts.open(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    String state = xml.attribute("state");
                    String part = sheets.get(xml.attribute("id"));
                    if (part != null && (state == null || state.equals("visible"))) {
                        visible.add(part);
                    }
                    mustBeFew(visible);
                }
            }
        }
        return new XlsxWorkbook(
                visible, part(relations, "sharedStrings"), part(relations, "styles"), from1904);
    }

    private static @Nullable String part(List<Relation> relations, String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst()
                .orElse(null);
    }

    /** The relations of a part, or of the package itself. */
    private static List<Relation> relations(ZipParts parts, String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        String part = of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!parts.names().contains(part)) {
            return relations;
        }
        try (Xml xml = new Xml(parts.open(part))) {
            while (xml.next()) {
                String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
                String type = id == null ? null : xml.attribute("Type");
                String target = id == null ? null : xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    relations.add(
                            new Relation(
                                    id,
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(of, target)));
                    mustBeFew(relations);
                }
            }
        }
        return relations;
    }

    private static String resolved(String from, String target) throws IOException {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private static void mustBeFew(List<?> entries) throws IOException {
        if (entries.size() > MOST) {
            throw new IOException("There are too many sheets");
        }
    }
}
