package dk.fordel.kernel;

import java.util.Set;

/**
 * A door that stands in several services and is open to other roles in each. Who gets in is held to
 * this and to its {@code @RolesAllowed}, and the API's description says the same.
 */
public interface OpenTo {

    /** Who may come in here; nobody when empty. */
    Set<Role> openTo();
}
