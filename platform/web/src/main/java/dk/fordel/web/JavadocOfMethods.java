package dk.fordel.web;

import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.SpringDocJavadocProvider;

import java.lang.reflect.Method;

/**
 * Asks for the Javadoc of a method by the method. springdoc asks the class for all of them, and a
 * controller that implements an interface answers then with those of the interface alone.
 */
final class JavadocOfMethods extends SpringDocJavadocProvider {

    private final CommentFormatter formatter = new CommentFormatter();

    @Override
    public String getMethodJavadocDescription(Method method) {
        return formatter.format(RuntimeJavadoc.getJavadoc(method).getComment());
    }

    @Override
    public @Nullable String getParamJavadoc(Method method, String name) {
        return RuntimeJavadoc.getJavadoc(method).getParams().stream()
                .filter(param -> param.getName().equals(name))
                .findAny()
                .map(ParamJavadoc::getComment)
                .map(formatter::format)
                .orElse(null);
    }
}
