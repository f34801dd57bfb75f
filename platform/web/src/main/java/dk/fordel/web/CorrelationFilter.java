package dk.fordel.web;

import dk.fordel.observability.Correlation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;

/**
 * Takes the caller's correlation id if it is a UUID, makes one otherwise, keeps it for all that the
 * request does, and returns it on every answer.
 */
public final class CorrelationFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CorrelationFilter.class.getName() + ".id";

    CorrelationFilter() {}

    /**
     * The id that the request has in all that it causes.
     *
     * @throws IllegalStateException when the request did not come through this filter
     */
    public static UUID idOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof UUID id) {
            return id;
        }
        throw new IllegalStateException(
                "The request has no correlation id; the filter is missing.");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID before = request.getAttribute(ATTRIBUTE) instanceof UUID known ? known : null;
        UUID given =
                before == null ? Correlation.parse(request.getHeader(Correlation.HEADER)) : before;
        UUID id = given == null ? UUID.randomUUID() : given;
        response.setHeader(Correlation.HEADER, id.toString());
        request.setAttribute(ATTRIBUTE, id);
        try (var _ = Correlation.begin(id)) {
            chain.doFilter(request, response);
        }
    }

    /** The error page is another dispatch of the same request, with the same id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
