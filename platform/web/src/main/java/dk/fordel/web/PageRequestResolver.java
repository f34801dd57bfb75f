package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageRequest} from {@code ?after=..&limit=..}. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String after = request.getParameter("after");
        return new PageRequest(
                after == null || after.isEmpty() ? null : after,
                limitOf(request.getParameter("limit")));
    }

    private static int limitOf(@Nullable String limit) {
        if (limit == null || limit.isEmpty()) {
            return PageRequest.USUAL;
        }
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException noNumber) {
            throw new Malformed(
                    "limit", "Ask for 1 to %d items at a time.".formatted(PageRequest.MOST));
        }
    }
}
