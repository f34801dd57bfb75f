package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses parameters that an address does not know: whoever misspells a filter would take the whole
 * list for the filtered one.
 */
final class KnownParameters implements HandlerInterceptor {

    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            SortedSet<String> here = known.computeIfAbsent(method.getMethod(), _ -> of(method));
            for (Address.Parameter sent : Address.parametersOf(request.getQueryString())) {
                if (!here.contains(sent.name())) {
                    throw new Malformed(
                            "query",
                            here.isEmpty()
                                    ? "This address takes no parameters."
                                    : "One of the parameters is not known here; known are %s."
                                            .formatted(String.join(", ", here)));
                }
            }
        }
        return true;
    }

    private SortedSet<String> of(HandlerMethod method) {
        SortedSet<String> all = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(names);
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                String own = named.name().isEmpty() ? named.value() : named.name();
                all.add(own.isEmpty() ? String.valueOf(parameter.getParameterName()) : own);
            } else if (parameter.getParameterType() == PageRequest.class) {
                all.add("after");
                all.add("limit");
            } else if (parameter.getParameterType() == AnswerLanguage.class) {
                all.add(AnswerLanguageResolver.PARAMETER);
            }
        }
        return all;
    }
}
