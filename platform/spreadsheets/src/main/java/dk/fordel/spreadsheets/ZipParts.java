package dk.fordel.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.TooLarge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip file in memory, by its own table of contents (APPNOTE 4.3.12). The JDK reads zips in memory
 * only as streams, which fail on what spreadsheet programs write (sizes behind the data, in eight
 * bytes); libraries hold every field of every entry, which a small file can blow up. Here names and
 * places are kept, of a bounded number of parts.
 */
final class ZipParts {

    private static final int MOST = 2_000;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /**
     * @param size packed, which matters only where nothing is packed
     * @param at where its local header begins
     */
    private record Part(int method, long crc, int size, int at) {}

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * Unpacks everything once, and counts.
     *
     * @throws IOException when it is no whole zip file
     */
    ZipParts(byte[] bytes, long mostUnpacked) throws IOException {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int at = zip.getInt(end() + 16);
            while (zip.getInt(at) == ENTRY) {
                at = add(at);
            }
            if (parts.isEmpty()) {
                throw new IOException("There is no table of contents");
            }
            long left = mostUnpacked;
            for (Part part : parts.values()) {
                left = count(part, left);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    /**
     * @throws IOException also when there is no such part
     */
    InputStream open(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            throw new IOException("A part is missing");
        }
        return open(part);
    }

    private int end() throws IOException {
        for (int at = bytes.length - END_LENGTH; at >= 0; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("The end is missing");
    }

    /** Returns where the next entry begins. */
    private int add(int at) throws IOException {
        int nameLength = unsigned(at + 28);
        Part part =
                new Part(
                        unsigned(at + 10),
                        Integer.toUnsignedLong(zip.getInt(at + 16)),
                        zip.getInt(at + 20),
                        zip.getInt(at + 42));
        String name = new String(bytes, at + ENTRY_LENGTH, nameLength, UTF_8);
        if (parts.put(name, part) != null) {
            throw new IOException("A part stands twice");
        }
        if (parts.size() > MOST) {
            throw new TooLarge(
                    "The spreadsheet has more than %,d parts; copy the list into a new one and save that."
                            .formatted(MOST));
        }
        return at + ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }

    private long count(Part part, long most) throws IOException {
        long left = most;
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[16 * 1024];
        try (InputStream content = new CheckedInputStream(open(part), crc)) {
            for (int n = 0; n >= 0; n = content.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new TooLarge(
                            "The spreadsheet unpacks to more than is read; delete what is not needed, such as pictures and other sheets, or split it.");
                }
            }
        }
        if (crc.getValue() != part.crc()) {
            throw new IOException("A part is damaged");
        }
        return left;
    }

    private InputStream open(Part part) throws IOException {
        int from = part.at() + LOCAL_LENGTH + unsigned(part.at() + 26) + unsigned(part.at() + 28);
        return switch (part.method()) {
            case STORED -> new ByteArrayInputStream(bytes, from, part.size());
            case DEFLATED -> {
                Inflater inflater = new Inflater(true);
                yield new InflaterInputStream(
                        new ByteArrayInputStream(bytes, from, bytes.length - from), inflater) {
                    @Override
                    public void close() {
                        inflater.end();
                    }
                };
            }
            default -> throw new IOException("A part is packed in an unknown way");
        };
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
