package dk.fordel.security;

import dk.fordel.kernel.Role;

import org.springframework.security.access.AccessDeniedException;

/** Somebody wants to act in a role that the token does not give; HTTP 403. */
public final class NotYourRole extends AccessDeniedException {

    NotYourRole(Role role) {
        super("Your token does not give you the role %s.".formatted(role));
    }
}
