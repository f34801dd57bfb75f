package dk.fordel.spreadsheets;

/**
 * How much of a file we read before we refuse it.
 *
 * @param bytes of the file as it was sent
 * @param unpackedBytes of the file when an xlsx is unpacked, which bounds zip bombs
 * @param heldBytes of memory that its cells may take, whatever the shape of the sheet
 * @param rows with at least one value, below the heading
 */
public record Limits(int bytes, long unpackedBytes, long heldBytes, int rows) {

    /** 10 MB sent, 80 MB unpacked, 24 MB held, 50,000 rows. */
    public static final Limits DEFAULT = of(50_000);

    /** As many rows as these, and otherwise as {@link #DEFAULT}. */
    public static Limits of(int rows) {
        return new Limits(10_000_000, 80_000_000, 24_000_000, rows);
    }
}
