package dk.fordel.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link AnswerLanguage} from {@code ?lang=}, else from {@code Accept-Language}. */
final class AnswerLanguageResolver implements HandlerMethodArgumentResolver {

    static final String PARAMETER = "lang";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AnswerLanguage.class;
    }

    @Override
    public AnswerLanguage resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] named = request.getParameterValues(PARAMETER);
        if (named != null) {
            return AnswerLanguage.named(String.join(",", named));
        }
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return AnswerLanguage.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
