package dk.fordel.spreadsheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets XML through as long as no tag, comment, instruction or CDATA section is long, and no
 * document type is declared: the parser holds each of them whole. Text it hands on in pieces.
 */
final class MarkupBound extends FilterReader {

    private static final int LONGEST = 64 * 1024;

    /** What ends the markup that is being read. */
    private enum Inside {
        TEXT,
        OPENED,
        TAG,
        QUOTED,
        COMMENT,
        INSTRUCTION,
        CDATA
    }

    private Inside inside = Inside.TEXT;
    private int length;
    private char quote;
    private char last;
    private char lastButOne;

    MarkupBound(Reader xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            pass((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int read = super.read(into, offset, most);
        for (int i = offset; i < offset + read; i++) {
            pass(into[i]);
        }
        return read;
    }

    private void pass(char next) throws IOException {
        if (inside == Inside.TEXT) {
            if (next == '<') {
                inside = Inside.OPENED;
                length = 0;
            }
        } else if (++length > LONGEST) {
            throw new IOException("Markup is too long");
        } else {
            inside = after(next);
        }
        lastButOne = last;
        last = next;
    }

    private Inside after(char next) throws IOException {
        return switch (inside) {
            case OPENED -> opened(next);
            case TAG -> {
                quote = next;
                yield next == '"' || next == '\''
                        ? Inside.QUOTED
                        : next == '>' ? Inside.TEXT : Inside.TAG;
            }
            case QUOTED -> next == quote ? Inside.TAG : Inside.QUOTED;
            case COMMENT ->
                    // <!--> is no comment yet
                    length > 5 && next == '>' && last == '-' && lastButOne == '-'
                            ? Inside.TEXT
                            : Inside.COMMENT;
            case INSTRUCTION -> next == '>' && last == '?' ? Inside.TEXT : Inside.INSTRUCTION;
            case CDATA ->
                    next == '>' && last == ']' && lastButOne == ']' ? Inside.TEXT : Inside.CDATA;
            case TEXT -> Inside.TEXT;
        };
    }

    private Inside opened(char next) throws IOException {
        if (length == 1) {
            return switch (next) {
                case '?' -> Inside.INSTRUCTION;
                case '!' -> Inside.OPENED;
                default -> Inside.TAG;
            };
        }
        return switch (next) {
            case '-' -> Inside.COMMENT;
            case '[' -> Inside.CDATA;
            default -> throw new IOException("A document type is declared");
        };
    }
}
