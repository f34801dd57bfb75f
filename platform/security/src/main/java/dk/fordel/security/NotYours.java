package dk.fordel.security;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody asks for what belongs to another trainee, practice or area; HTTP 403. It says what the
 * caller may ask for, and nothing of what was asked for.
 */
public final class NotYours extends AccessDeniedException {

    /**
     * @param sentence what the caller may see or do instead
     */
    public NotYours(String sentence) {
        super(sentence);
    }
}
