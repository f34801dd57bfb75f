package dk.fordel.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/** An API answer is never a page that runs anything; the one page here is the API's description. */
final class ContentPolicy implements HeaderWriter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private final String page;

    /**
     * @param issuer where the page may fetch a token, when it is known
     */
    ContentPolicy(String issuer) {
        page =
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " connect-src 'self' %s; frame-ancestors 'none'".formatted(issuer);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean isPage = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader("Content-Security-Policy", isPage ? page : NOTHING);
    }
}
