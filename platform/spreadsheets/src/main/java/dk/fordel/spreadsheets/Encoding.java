package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * In which character set a text file is written: what its byte order mark says, else UTF-8, else
 * Windows-1252. A file that mixes two is none, as whichever is read spoils the other's letters.
 *
 * @param charset how to read it
 * @param markBytes how many bytes the byte order mark takes
 */
record Encoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * @throws Malformed naming the line that cannot be read
     */
    static Encoding of(byte[] bytes) {
        Encoding marked = marked(bytes);
        Encoding encoding = marked == null ? new Encoding(UTF_8, 0) : marked;
        Letters letters = Letters.of(bytes, encoding);
        if (letters.firstBad < 0) {
            return encoding;
        }
        if (marked == null && letters.firstGood < 0) {
            return new Encoding(WINDOWS_1252, 0);
        }
        if (!encoding.charset.equals(UTF_8)) {
            throw new Malformed(
                    "file",
                    "The file says that it is %s, and what follows is not; save it again as CSV UTF-8."
                            .formatted(encoding.charset));
        }
        throw new Malformed(
                "file",
                "The file mixes two character sets: line %d holds a letter that is not UTF-8 (probably Windows-1252), %s. Write the line again, or save the file as CSV UTF-8."
                        .formatted(
                                line(bytes, letters.firstBad),
                                letters.firstGood < 0
                                        ? "and the file is marked as UTF-8"
                                        : "and line %d letters that are"
                                                .formatted(line(bytes, letters.firstGood))));
    }

    /** Whether a byte order mark says that it is a text of two bytes a letter. */
    static boolean isUtf16(byte[] bytes) {
        Encoding marked = marked(bytes);
        return marked != null && !marked.charset.equals(UTF_8);
    }

    private static @Nullable Encoding marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new Encoding(UTF_8, 3);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Encoding(UTF_16LE, 2);
        }
        return startsWith(bytes, 0xfe, 0xff) ? new Encoding(UTF_16BE, 2) : null;
    }

    Reader reader(byte[] bytes) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, markBytes, bytes.length - markBytes), charset);
    }

    /** What a user should know about how the file was read. */
    Optional<String> note() {
        return charset.equals(UTF_8)
                ? Optional.empty()
                : Optional.of(
                        "The file was read as %s, as it is not UTF-8; look whether æ, ø and å stand right."
                                .formatted(
                                        charset.equals(WINDOWS_1252)
                                                ? "Windows-1252"
                                                : charset.name()));
    }

    /** Where the first letter beyond ASCII stands, and the first that is none in this encoding. */
    private record Letters(int firstGood, int firstBad) {

        static Letters of(byte[] bytes, Encoding encoding) {
            CharsetDecoder decoder = encoding.charset.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            in.position(encoding.markBytes);
            CharBuffer out = CharBuffer.allocate(8_192);
            int good = -1;
            int bad = -1;
            while (good < 0 || bad < 0) {
                int from = in.position();
                CoderResult result = decoder.decode(in, out, true);
                if (good < 0 && out.flip().chars().anyMatch(c -> c >= 0x80)) {
                    good = firstBeyondAscii(bytes, from);
                }
                out.clear();
                if (result.isError()) {
                    bad = bad < 0 ? in.position() : bad;
                    in.position(in.position() + result.length());
                } else if (result.isUnderflow()) {
                    break;
                }
            }
            return new Letters(good, bad);
        }

        private static int firstBeyondAscii(byte[] bytes, int from) {
            int at = from;
            while (at < bytes.length - 1 && bytes[at] >= 0) {
                at++;
            }
            return at;
        }
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
