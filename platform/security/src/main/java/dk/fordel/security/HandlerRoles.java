package dk.fordel.security;

import dk.fordel.web.Handlers;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks the controller method that a request will reach who may call it (JSR-250), before anything
 * of the request is read: the method's own annotation, else its class's, else nobody. What reaches
 * no controller needs a token and then gets its 404 or 405.
 */
final class HandlerRoles implements AuthorizationManager<RequestAuthorizationContext> {

    private final Handlers handlers;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    HandlerRoles(Handlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller,
            RequestAuthorizationContext context) {
        HandlerMethod method = handlers.of(context.getRequest());
        Annotation rule = method == null ? null : ruleOf(method);
        if (rule instanceof PermitAll) {
            return Access.granted();
        }
        Authentication who = caller.get();
        if (who == null || !trust.isAuthenticated(who)) {
            return Access.refused("token-missing", Access.NO_TOKEN);
        }
        if (method == null) {
            return Access.granted();
        }
        if (!(rule instanceof RolesAllowed allowed)) {
            return Access.refused("closed", Access.CLOSED);
        }
        Set<String> held =
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        for (String role : allowed.value()) {
            if (held.contains("ROLE_" + role)) {
                return Access.granted();
            }
        }
        return Access.refused("role", Access.rolesMissing(List.of(allowed.value())));
    }

    private static @Nullable Annotation ruleOf(HandlerMethod method) {
        Annotation own = ruleOn(method.getMethod());
        return own == null ? ruleOn(method.getBeanType()) : own;
    }

    private static @Nullable Annotation ruleOn(AnnotatedElement element) {
        for (Class<? extends Annotation> kind :
                List.of(DenyAll.class, RolesAllowed.class, PermitAll.class)) {
            Annotation found = AnnotatedElementUtils.findMergedAnnotation(element, kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
