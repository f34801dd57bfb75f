package dk.fordel.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;

/**
 * Stands before everything else, and refuses what could be read in more than one way: odd spellings
 * of an {@link Address}, parameters that are no text, kinds of body that are no kind.
 */
final class DoorFilter extends OncePerRequestFilter {

    private static final MediaType FORM = MediaType.parseMediaType("multipart/*");

    private final ProblemWriter problems;

    DoorFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemDetail problem = problemWith(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, problem);
        }
    }

    private static @Nullable ProblemDetail problemWith(HttpServletRequest request) {
        String fault = Address.faultOf(request.getRequestURI());
        if (fault != null) {
            return Problem.malformed(List.of(new FieldProblem("address", fault)));
        }
        try {
            for (Address.Parameter parameter : Address.parametersOf(request.getQueryString())) {
                PlainText.line("query", parameter.name());
                PlainText.line(JsonFaults.shown(parameter.name()), parameter.value());
            }
        } catch (Malformed notPlain) {
            return ProblemAdvice.malformed(notPlain);
        } catch (IllegalArgumentException notEncoded) {
            return Problem.malformed(
                    List.of(
                            new FieldProblem(
                                    "query",
                                    "Write parameters in percent-encoded UTF-8, %25 for a percent"
                                            + " sign.")));
        }
        return problemWith(request.getContentType());
    }

    private static @Nullable ProblemDetail problemWith(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        try {
            MediaType kind = MediaType.parseMediaType(contentType);
            if (kind.isWildcardType() || kind.isWildcardSubtype()) {
                return kindOf("says Content-Type without *");
            }
            if (FORM.includes(kind) || MediaType.APPLICATION_FORM_URLENCODED.includes(kind)) {
                return kindOf("is sent as it is, not in a form");
            }
            return Json.isKind(kind)
                            && kind.getCharset() != null
                            && !kind.getCharset().equals(java.nio.charset.StandardCharsets.UTF_8)
                    ? kindOf("of JSON is in UTF-8")
                    : null;
        } catch (InvalidMediaTypeException noMediaType) {
            return kindOf("says its kind in Content-Type, for example application/json");
        }
    }

    private static ProblemDetail kindOf(String rule) {
        return Problem.of(ProblemType.MEDIA_TYPE, "A body here %s.".formatted(rule));
    }
}
