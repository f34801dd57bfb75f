package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Some of a longer list, in its order.
 *
 * @param items at most as many as were asked for
 * @param next send it as {@code after} to read on; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page that is the whole list. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Makes a page of what a query found that was asked for one row more than the page holds
     * ({@code limit :limit + 1}): the extra row says that there is more, and is left out.
     *
     * @param found in order, at most {@code asked.limit() + 1}
     * @param position the values that the list is sorted by, of one item; they come back in {@link
     *     PageRequest#position}
     */
    public static <T> Page<T> of(
            List<T> found, PageRequest asked, Function<T, List<String>> position) {
        if (found.size() <= asked.limit()) {
            return whole(found);
        }
        List<T> items = found.subList(0, asked.limit());
        return new Page<>(items, Cursor.of(position.apply(items.getLast())));
    }
}
