package dk.fordel.web;

import jakarta.servlet.http.HttpServletRequest;

/** Carries the news of a lost race from the advice to the filter around it. */
final class Conflicts {

    private static final String NOTED = Conflicts.class.getName();

    private Conflicts() {}

    /** The advice tells the filter around it that the answer it gives stands for a conflict. */
    static void note(HttpServletRequest request) {
        request.setAttribute(NOTED, true);
    }

    /** Whether one was noted; forgets it. */
    static boolean takeNote(HttpServletRequest request) {
        boolean noted = request.getAttribute(NOTED) != null;
        request.removeAttribute(NOTED);
        return noted;
    }
}
