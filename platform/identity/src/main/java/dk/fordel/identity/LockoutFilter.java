package dk.fordel.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;

/** Counts bad secrets at the token endpoint and at the login page, and lets the account wait. */
final class LockoutFilter extends OncePerRequestFilter {

    private static final String TOKEN = "/oauth2/token";
    private static final String LOGIN = "/login";

    private final Lockout lockout;

    LockoutFilter(Lockout lockout) {
        this.lockout = lockout;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !(TOKEN.equals(request.getServletPath())
                        || LOGIN.equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = nameIn(request);
        if (name == null) {
            chain.doFilter(request, response);
            return;
        }
        Duration wait = lockout.waitOf(name);
        if (!wait.isZero()) {
            refuse(response, wait.plusMillis(999).toSeconds());
            return;
        }
        chain.doFilter(request, response);
        if (isBad(response)) {
            lockout.bad(name);
        } else if (response.getStatus() < 400) {
            lockout.good(name);
        }
    }

    private static boolean isBad(HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        return response.getStatus() == HttpStatus.UNAUTHORIZED.value()
                || location != null && location.endsWith(LOGIN + "?error");
    }

    /** Whose secret is sent, in the one spelling that all others come to; null when none is. */
    private static @Nullable String nameIn(HttpServletRequest request) {
        String name = spelledNameIn(request);
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String spelledNameIn(HttpServletRequest request) {
        if (LOGIN.equals(request.getServletPath())) {
            return request.getParameter("username");
        }
        String basic = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (basic != null && basic.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                byte[] decoded = Base64.getDecoder().decode(basic.substring(6).strip());
                String id = new String(decoded, StandardCharsets.UTF_8).split(":", 2)[0];
                return URLDecoder.decode(id, StandardCharsets.UTF_8); // RFC 6749, 2.3.1
            } catch (IllegalArgumentException unreadable) {
                return null;
            }
        }
        return request.getParameter("client_secret") == null
                ? null
                : request.getParameter("client_id");
    }

    private static void refuse(HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write(
                        """
                        {"error":"slow_down","error_description":"Too many wrong secrets for this account. Try again in %d s."}\
                        """
                                .formatted(seconds));
    }
}
