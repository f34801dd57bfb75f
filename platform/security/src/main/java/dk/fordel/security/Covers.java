package dk.fordel.security;

import java.util.Map;
import java.util.UUID;

/**
 * Who covers for a colleague (ORG-4). A service in which areas decide has one bean of it; what the
 * bean says stands in each {@link Caller}.
 */
public interface Covers {

    /**
     * The areas that a post covers today, from the first day of its delegation to the last.
     *
     * @param post for example {@code AMU Horsens}
     * @return codes of hospital units, each with the delegation that lets the post act there
     */
    Map<String, UUID> of(String post);
}
