package dk.fordel.kernel;

/** Nothing by that name exists; HTTP 404. */
public final class Unknown extends RuntimeException {

    /**
     * @param what the kind of thing, in the user's words ({@code "practice"})
     * @param id the id that was asked for
     */
    public Unknown(String what, Object id) {
        super("There is no %s %s.".formatted(what, id), null, false, false);
    }
}
