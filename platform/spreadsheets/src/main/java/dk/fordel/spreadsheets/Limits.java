package dk.fordel.spreadsheets;

/**
 * How much of a file we read before we refuse it.
 *
 * @param bytes of the file as it was sent
 * @param unpackedBytes of the file when an xlsx is unpacked, which bounds zip bombs
 * @param rows with at least one value, the heading included
 */
public record Limits(int bytes, long unpackedBytes, int rows) {

    /** 10 MB sent, 80 MB unpacked, 50,000 rows. */
    public static final Limits DEFAULT = new Limits(10_000_000, 80_000_000, 50_000);
}
