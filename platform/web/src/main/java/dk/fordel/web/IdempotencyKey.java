package dk.fordel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Objects;

/**
 * A caller's own name for one command, so that sending it twice does it once. Two callers, or two
 * addresses, may use the same name.
 *
 * @param request what was asked with it: a SHA-256 of the query string and the body
 */
record IdempotencyKey(String caller, String method, String path, String key, byte[] request) {

    static final String HEADER = "Idempotency-Key";

    /**
     * @return null when the request has none, or when nobody in particular asks
     * @throws Malformed when it is empty, too long, or not printable
     */
    static @Nullable IdempotencyKey of(HttpServletRequest request, byte[] body) {
        String key = request.getHeader(HEADER);
        Principal caller = request.getUserPrincipal();
        if (key == null || caller == null) {
            return null;
        }
        if (key.isEmpty() || key.length() > 200 || !key.chars().allMatch(c -> c > 31 && c < 127)) {
            throw new Malformed(HEADER, "Give 1 to 200 printable characters, for example a UUID.");
        }
        byte[] query = Objects.requireNonNullElse(request.getQueryString(), "").getBytes(UTF_8);
        return new IdempotencyKey(
                caller.getName(),
                request.getMethod(),
                request.getRequestURI(),
                key,
                sha256(query, body));
    }

    /** What identifies the row, whatever the length of its parts. */
    byte[] id() {
        return sha256(
                caller.getBytes(UTF_8),
                method.getBytes(UTF_8),
                path.getBytes(UTF_8),
                key.getBytes(UTF_8));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
