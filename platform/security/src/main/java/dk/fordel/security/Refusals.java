package dk.fordel.security;

import dk.fordel.web.Problem;
import dk.fordel.web.ProblemType;
import dk.fordel.web.ProblemWriter;
import dk.fordel.web.RefusalLog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;

/** Says 401 and 403 in words, and writes a line for each to the log of refusals. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException thrown)
            throws IOException {
        if (thrown instanceof AuthenticationServiceException) {
            LOG.debug("No token can be checked", thrown); // why, says who could not fetch the keys
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(IssuerKeys.PAUSE.toSeconds()));
            problems.write(
                    request,
                    response,
                    Problem.of(
                            ProblemType.UNAVAILABLE,
                            "The identity provider's keys cannot be fetched at the moment, so no"
                                    + " token can be checked. Try again shortly."));
            return;
        }
        Access why = whyNot(thrown);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                thrown instanceof InvalidBearerTokenException
                        ? "Bearer error=\"invalid_token\""
                        : "Bearer");
        refuse(request, response, ProblemType.TOKEN, why);
    }

    private static Access whyNot(AuthenticationException thrown) {
        if (thrown.getCause() instanceof JwtValidationException invalid) {
            for (OAuth2Error error : invalid.getErrors()) {
                String sentence = error.getDescription();
                return Access.refused(
                        error.getErrorCode().replace('_', '-'),
                        sentence == null ? "The token is not valid." : sentence);
            }
        }
        return thrown instanceof InvalidBearerTokenException
                ? Access.refused(
                        "token-unreadable",
                        "The token cannot be read, or it was not signed by the issuer that this"
                                + " service trusts.")
                : Access.refused("token-missing", Access.NO_TOKEN);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        refuse(request, response, ProblemType.ROLE, whyNot(thrown));
    }

    /** The same answer, for what is thrown inside a controller. */
    static ProblemDetail problemOf(HttpServletRequest request, AccessDeniedException thrown) {
        Access why = whyNot(thrown);
        RefusalLog.refused(request, ProblemType.ROLE.status().value(), why.reason());
        return Problem.of(ProblemType.ROLE, why.sentence());
    }

    private static Access whyNot(AccessDeniedException thrown) {
        if (thrown instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof Access why) {
            return why;
        }
        if (thrown instanceof NotYours) {
            return Access.refused("not-yours", String.valueOf(thrown.getMessage()));
        }
        return thrown instanceof NotYourRole
                ? Access.refused("role", String.valueOf(thrown.getMessage()))
                : Access.refused("closed", Access.CLOSED);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, ProblemType type, Access why)
            throws IOException {
        RefusalLog.refused(request, type.status().value(), why.reason());
        problems.write(request, response, Problem.of(type, why.sentence()));
    }
}
