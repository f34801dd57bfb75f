package dk.fordel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.security.Principal;

/** Holds each account to {@link AccountLimits}, as soon as it is known who asks. */
final class AccountLimitFilter extends OncePerRequestFilter {

    private final AccountLimits limits;
    private final ProblemWriter problems;

    AccountLimitFilter(AccountLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        if (caller == null) {
            chain.doFilter(request, response);
            return;
        }
        String account = caller.getName();
        if (!limits.enter(account)) {
            RefusalLog.refused(request, ProblemType.TOO_MANY.status().value(), "too-many");
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(
                    request,
                    response,
                    Problem.of(
                            ProblemType.TOO_MANY,
                            "Your account has too many requests running, or asks too often. Nothing"
                                    + " was changed; ask again in a second."));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            limits.leave(account);
        }
    }
}
