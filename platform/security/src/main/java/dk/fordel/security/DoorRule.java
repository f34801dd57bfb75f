package dk.fordel.security;

import dk.fordel.kernel.OpenTo;
import dk.fordel.kernel.Role;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call a controller's method (JSR-250): its own annotation, else its class's, else nobody;
 * narrowed by the controller itself where it is {@link OpenTo} some. What is enforced and what the
 * API's description says are both read here.
 *
 * @param everybody whether not even a token is needed
 * @param roles who may come in; nobody when empty
 */
record DoorRule(boolean everybody, List<String> roles) {

    static DoorRule of(HandlerMethod method) {
        Annotation own = ruleOn(method.getMethod());
        Annotation rule = own == null ? ruleOn(method.getBeanType()) : own;
        if (rule instanceof PermitAll) {
            return new DoorRule(true, List.of());
        }
        return new DoorRule(
                false,
                rule instanceof RolesAllowed allowed
                        ? narrowed(method, Arrays.asList(allowed.value()))
                        : List.of());
    }

    /** The rule of the method that has the parameter. */
    static DoorRule of(MethodParameter parameter) {
        Annotation own = ruleOn(parameter.getAnnotatedElement());
        Annotation rule = own == null ? ruleOn(parameter.getContainingClass()) : own;
        return new DoorRule(
                rule instanceof PermitAll,
                rule instanceof RolesAllowed allowed ? Arrays.asList(allowed.value()) : List.of());
    }

    private static List<String> narrowed(HandlerMethod method, List<String> allowed) {
        if (!OpenTo.class.isAssignableFrom(method.getBeanType())) {
            return allowed;
        }
        Set<String> open =
                ((OpenTo) method.createWithResolvedBean().getBean())
                        .openTo().stream().map(Role::name).collect(Collectors.toSet());
        return allowed.stream().filter(open::contains).toList();
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

    /** For the API's description. */
    String sentence() {
        if (everybody) {
            return "Open to everybody.";
        }
        return roles.isEmpty() ? "Open to nobody." : "For " + String.join(", ", roles) + ".";
    }
}
