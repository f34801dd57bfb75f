package dk.fordel.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the {@link Caller}, with the roles that the method is open to and no others:
 * what a caller may is what one of these gives by itself, so another role beside it must not even
 * be seen.
 */
final class CallerResolver implements HandlerMethodArgumentResolver {

    private final Covers covers;

    CallerResolver(Covers covers) {
        this.covers = covers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return TokenReader.callerOf(token.getToken())
                    .as(DoorRule.of(parameter))
                    .covering(coversIn(request));
        }
        throw new AuthenticationCredentialsNotFoundException(
                "This address asks who is calling, and there is no token.");
    }

    /** What is known of the request already is not looked up again. */
    private Covers coversIn(NativeWebRequest request) {
        return request.getAttribute(CallerActs.CALLER, RequestAttributes.SCOPE_REQUEST)
                        instanceof Caller known
                ? post -> known.covered()
                : covers;
    }
}
