package dk.fordel.printing;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Which letters the fonts have; the renderer prints each that they lack as a number sign. */
final class Glyphs {

    private final List<CmapLookup> fonts;

    private Glyphs(List<CmapLookup> fonts) {
        this.fonts = fonts;
    }

    static Glyphs of(InputStream... fonts) {
        List<CmapLookup> letters = new ArrayList<>();
        for (InputStream font : fonts) {
            try (font;
                    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                letters.add(read.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Glyphs(List.copyOf(letters));
    }

    /** The page with the number of each letter that no font has, or that XML does not take. */
    String printable(String page) {
        StringBuilder printable = new StringBuilder(page.length());
        page.codePoints()
                .forEach(letter -> {
                    if (isSpace(letter) || hasGlyph(letter)) {
                        printable.appendCodePoint(letter);
                    } else if (Character.getType(letter) != Character.FORMAT) {
                        printable.append("[U+%04X]".formatted(letter));
                    } // marks that only steer writing are not seen on paper
                });
        return printable.toString();
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private boolean hasGlyph(int letter) {
        return Character.getType(letter) != Character.CONTROL
                && Character.getType(letter) != Character.SURROGATE
                && fonts.stream().anyMatch(font -> font.getGlyphId(letter) != 0);
    }
}
