package dk.fordel.security;

import dk.fordel.kernel.CommandOrigin;
import dk.fordel.web.CorrelationFilter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/**
 * Whatever a controller has done is done by its caller. Covers are looked up for requests that
 * change something, once ({@link CallerResolver} takes them from here); those that only read cause
 * no events.
 */
final class CallerActs implements AsyncHandlerInterceptor {

    /** The request's attribute for the caller in all held roles, with the covers of the day. */
    static final String CALLER = CallerActs.class.getName() + ".caller";

    private static final String SCOPE = CallerActs.class.getName() + ".scope";

    private final Covers covers;

    CallerActs(Covers covers) {
        this.covers = covers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            Caller caller = TokenReader.callerOf(token.getToken());
            if (!HttpMethod.GET.matches(request.getMethod())) {
                caller = caller.covering(covers);
                request.setAttribute(CALLER, caller);
            }
            String correlation = CorrelationFilter.idOf(request).toString();
            request.setAttribute(
                    SCOPE, new CommandOrigin(caller.actor(), correlation, null).begin());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception thrown) {
        end(request);
    }

    /** The thread goes back to its pool; the answer is written by another. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        end(request);
    }

    private static void end(HttpServletRequest request) {
        if (request.getAttribute(SCOPE) instanceof CommandOrigin.Scope scope) {
            request.removeAttribute(SCOPE);
            scope.close();
        }
    }
}
