package dk.fordel.spreadsheets;

import java.io.IOException;
import java.util.BitSet;

/** Which cell formats of a workbook show a day or a time. */
final class XlsxStyles {

    private static final int MOST = 65_536;

    private final BitSet dated = new BitSet();

    static XlsxStyles of(Xml xml) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        BitSet formats = builtIn();
        boolean ofCells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                String code = xml.attribute("formatCode");
                formats.set(number(xml, "numFmtId"), code != null && isDated(code));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                if (style >= MOST) {
                    throw new IOException("There are too many styles");
                }
                styles.dated.set(style++, formats.get(number(xml, "numFmtId")));
            }
        }
        return styles;
    }

    boolean isDated(int style) {
        return style >= 0 && dated.get(style);
    }

    /** The formats that programs know without being told (ECMA-376, 18.8.30). */
    private static BitSet builtIn() {
        BitSet formats = new BitSet();
        formats.set(14, 23);
        formats.set(27, 37);
        formats.set(45, 48);
        formats.set(50, 59);
        return formats;
    }

    private static int number(Xml xml, String attribute) throws IOException {
        String value = xml.attribute(attribute);
        if (value == null) {
            return 0;
        }
        if (!value.matches("\\d{1,5}")) {
            throw new IOException("A format has no number");
        }
        return Integer.parseInt(value);
    }

    /** Quoted words, colours and units aside. */
    private static boolean isDated(String format) {
        return !format.equalsIgnoreCase("General")
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].", "")
                        .matches("(?is).*[ymdhs].*");
    }
}
