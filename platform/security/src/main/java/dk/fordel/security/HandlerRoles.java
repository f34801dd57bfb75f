package dk.fordel.security;

import dk.fordel.web.Handlers;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks the controller method that a request will reach who may call it ({@link DoorRule}), before
 * anything of the request is read. What reaches no controller needs a token and then gets its 404
 * or 405.
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
        DoorRule rule = method == null ? null : DoorRule.of(method);
        if (rule != null && rule.everybody()) {
            return Access.granted();
        }
        Authentication who = caller.get();
        if (who == null || !trust.isAuthenticated(who)) {
            return Access.refused("token-missing", Access.NO_TOKEN);
        }
        if (rule == null) {
            return Access.granted();
        }
        if (rule.roles().isEmpty()) {
            return Access.refused("closed", Access.CLOSED);
        }
        Set<String> held =
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return rule.roles().stream().anyMatch(role -> held.contains("ROLE_" + role))
                ? Access.granted()
                : Access.refused("role", Access.rolesMissing(rule.roles()));
    }
}
