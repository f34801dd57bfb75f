package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a list is wanted: the query parameters {@code after} and {@code limit}. A
 * controller takes it as an argument.
 *
 * @param after the {@code next} of the page before; null for the first page
 * @param limit how many, 1 to 200
 */
public record PageRequest(@Nullable String after, int limit) {

    /** How many items a page holds when the caller does not say. */
    public static final int USUAL = 50;

    /** How many items a page holds at most. */
    public static final int MOST = 200;

    /**
     * @throws Malformed when the limit is outside 1 to 200, or the cursor longer than any of ours
     */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "Ask for 1 to %d items at a time.".formatted(MOST));
        }
        if (after != null && after.length() > 1_000) {
            throw new Malformed("after", Cursor.NOT_OURS);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(null, USUAL);
    }

    /**
     * What the caller has seen last, read from the sort values of that item.
     *
     * @param parts how many values the list is sorted by
     * @return null for the first page
     * @throws Malformed when the cursor is not one that {@link Page#of} gave for this list
     */
    public <T> @Nullable T place(int parts, Function<List<String>, T> read) {
        List<String> position = after == null ? List.of() : Cursor.read(after, parts);
        try {
            return position.isEmpty() ? null : read.apply(position);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new Malformed("after", Cursor.NOT_OURS);
        }
    }

    /**
     * The id of the last item that the caller has seen, in a list that goes by id.
     *
     * @return null for the first page
     * @throws Malformed when the cursor is not one that {@link Page#of} gave for this list
     */
    public @Nullable UUID lastId() {
        return place(1, position -> UUID.fromString(position.getFirst()));
    }

    /**
     * The text that the last item that the caller has seen is sorted by.
     *
     * @return null for the first page
     * @throws Malformed when the cursor is not one that {@link Page#of} gave for such a list
     */
    public @Nullable String lastText() {
        return place(1, List::getFirst);
    }
}
