package dk.fordel.security;

import org.springframework.security.authorization.AuthorizationResult;

import java.util.List;

/**
 * Whether somebody may, and if not, why.
 *
 * @param reason a word for the log; empty when granted
 * @param sentence for the caller; empty when granted
 */
record Access(boolean isGranted, String reason, String sentence) implements AuthorizationResult {

    static final String NO_TOKEN =
            "Send a token: Authorization: Bearer ..., from the identity provider of this site.";

    static final String CLOSED = "This address is not open to anybody.";

    static Access granted() {
        return new Access(true, "", "");
    }

    static Access refused(String reason, String sentence) {
        return new Access(false, reason, sentence);
    }

    static String rolesMissing(List<String> roles) {
        return "This needs one of the roles %s, and your token gives you none of them."
                .formatted(String.join(", ", roles));
    }
}
