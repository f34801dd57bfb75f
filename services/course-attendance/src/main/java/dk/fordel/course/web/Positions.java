package dk.fordel.course.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.web.PageRequest;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Reads where a list that goes by id goes on. */
public final class Positions {

    private Positions() {}

    /**
     * The id of the last item that the caller has seen; null for the first page.
     *
     * @throws Malformed when the cursor is not one of this list
     */
    public static @Nullable UUID idOf(PageRequest page) {
        if (page.after() == null) {
            return null;
        }
        try {
            return UUID.fromString(page.position(1).getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new Malformed(
                    "after", "Send the `next` of the page before as `after`, or leave it out.");
        }
    }
}
