package dk.fordel.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeName;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which a service's events are stored ({@code placement.decided.v1}), read once
 * from the {@link JsonTypeName}s below the service's base package. A class may be renamed or moved;
 * its name in the store may not.
 */
public final class StoredNames {

    private static final Pattern NAME_OF_AN_EVENT =
            Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v[1-9][0-9]*");

    private final Map<String, Class<?>> classes = new HashMap<>();

    /**
     * @param basePackages where the service's classes live
     * @throws IllegalStateException when two classes claim one name
     */
    public StoredNames(List<String> basePackages) {
        var scanner =
                new ClassPathScanningCandidateComponentProvider(false) {
                    @Override
                    protected boolean isCandidateComponent(
                            org.springframework.beans.factory.annotation.AnnotatedBeanDefinition
                                    definition) {
                        return definition.getMetadata().isConcrete();
                    }
                };
        scanner.addIncludeFilter(new AnnotationTypeFilter(JsonTypeName.class));
        for (String basePackage : basePackages) {
            for (var found : scanner.findCandidateComponents(basePackage)) {
                add(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
            }
        }
    }

    private void add(Class<?> type) {
        String name = type.getAnnotation(JsonTypeName.class).value();
        Class<?> other = classes.put(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s are both stored as %s. A stored name belongs to one class."
                            .formatted(other.getName(), type.getName(), name));
        }
    }

    /** The class that is stored under the name, if there is one. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** All names that are written today. */
    public Set<String> all() {
        return Set.copyOf(classes.keySet());
    }

    /** Whether this is how an event is named, version included, and not a class or a token. */
    static boolean isOfAnEvent(String name) {
        return NAME_OF_AN_EVENT.matcher(name).matches();
    }

    /** The name under which the class is stored, if it has one. */
    public Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(JsonTypeName.class)).map(JsonTypeName::value);
    }
}
