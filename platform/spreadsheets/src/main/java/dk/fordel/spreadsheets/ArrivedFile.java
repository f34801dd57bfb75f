package dk.fordel.spreadsheets;

import java.io.ByteArrayInputStream;

/** A file that has arrived whole, so that whoever reads it need not hold it a second time. */
final class ArrivedFile extends ByteArrayInputStream {

    ArrivedFile(byte[] bytes) {
        super(bytes);
    }

    /** All of it, not a copy; nobody writes to it. */
    byte[] whole() {
        return buf;
    }
}
