package dk.fordel.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import java.util.Optional;

/**
 * Which controller method a request will reach, found once by the same mapping that the dispatcher
 * asks. Whoever judges a request before it is dispatched (roles, bounds of bodies, transactions)
 * asks here, so that none of them has a notion of addresses of its own.
 */
public final class Handlers {

    private static final String FOUND = Handlers.class.getName();

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Handlers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The method; null when the dispatcher will answer with 404, 405, 406 or 415. */
    public @Nullable HandlerMethod of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> found) {
            return (HandlerMethod) found.orElse(null);
        }
        HandlerMethod method = find(request);
        request.setAttribute(FOUND, Optional.ofNullable(method));
        return method;
    }

    private @Nullable HandlerMethod find(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            for (RequestMappingHandlerMapping mapping : mappings.orderedStream().toList()) {
                HandlerExecutionChain chain = mapping.getHandler(request);
                if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                    return method;
                }
            }
            return null;
        } catch (ServletException wrongMethodOrMediaType) {
            return null; // the dispatcher finds the same and says it in words
        } catch (Exception unknown) {
            throw new IllegalStateException("Nobody can say where this goes.", unknown);
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
