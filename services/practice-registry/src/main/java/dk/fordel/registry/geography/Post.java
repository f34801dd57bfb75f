package dk.fordel.registry.geography;

/**
 * A post of a coordinator (ORG-2), never a person.
 *
 * @param title for example {@code AMU Randers}
 * @param pkl whether the holder is also clinical associate professor
 */
public record Post(String title, boolean pkl) {

    public Post {
        title = Text.of("post", title, 60);
    }
}
