package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.TooLarge;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of one part of an xlsx file, one after the other, by their local names: the strict
 * and the usual kind of Open XML differ in namespaces alone. Bounded in depth and in the number of
 * names, of which the parser forgets none.
 */
final class Xml implements Closeable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;
    private static final int LONGEST_NAME = 1_000;

    /** A cell makes five: 50,000 rows of 20 columns, and as much again. */
    private static final int MOST_EVENTS = 10_000_000;

    private static final XMLInputFactory PARSERS = XMLInputFactory.newDefaultFactory();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PARSERS.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private final InputStream content;
    private final XMLStreamReader parser;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int events;

    Xml(InputStream content) throws IOException {
        this.content = content;
        try {
            InputStream buffered = new BufferedInputStream(content, 16_384);
            parser =
                    PARSERS.createXMLStreamReader(
                            new MarkupBound(new InputStreamReader(buffered, charset(buffered))));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Charset charset(InputStream content) throws IOException {
        content.mark(4);
        int first = content.read();
        int second = content.read();
        if (first == 0xfe && second == 0xff) {
            return UTF_16BE;
        }
        if (first == 0xff && second == 0xfe) {
            return UTF_16LE;
        }
        if (first != 0xef || second != 0xbb || content.read() != 0xbf) {
            content.reset();
        }
        return UTF_8;
    }

    /**
     * Goes on to the next start or end of an element, or piece of text.
     *
     * @return whether there is one
     */
    boolean next() throws IOException {
        try {
            while (parser.hasNext()) {
                if (++events > MOST_EVENTS) {
                    throw new TooLarge(
                            "The spreadsheet has more cells than are read; delete what is not needed, or split it.");
                }
                switch (parser.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        started();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new IOException("An entity is unknown");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void started() throws IOException {
        note(parser.getLocalName());
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            note(parser.getAttributeLocalName(i));
        }
        for (int i = 0; i < parser.getNamespaceCount(); i++) {
            note(parser.getNamespacePrefix(i) + "=" + parser.getNamespaceURI(i));
        }
        if (++depth > DEEPEST) {
            throw new IOException("The elements are too deep");
        }
    }

    private void note(String name) throws IOException {
        if (name.length() > LONGEST_NAME || names.add(name) && names.size() > MOST_NAMES) {
            throw new IOException("The names are too long or too many");
        }
    }

    boolean starts(String name) {
        return parser.isStartElement() && parser.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return parser.isEndElement() && parser.getLocalName().equals(name);
    }

    /** By its local name, in whatever namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            if (parser.getAttributeLocalName(i).equals(name)) {
                return parser.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /**
     * Adds the piece of text here, if it is one.
     *
     * @return whether no more than this many signs are there now
     */
    boolean takeText(StringBuilder into, int most) {
        if (parser.isCharacters()) {
            into.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
        }
        return into.length() <= most;
    }

    /** Passes over the rest of the element that starts here. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in it matters
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
