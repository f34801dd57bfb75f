package dk.fordel.testing.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Processing groups in the code and those listed under {@code fordel.views} are the same: a group
 * that is only in the code would not be watched, one that is only in the list does not exist.
 */
final class ConfiguredGroups extends ArchCondition<JavaClass> {

    private final String yaml;
    private final Set<String> configured;
    private final Set<String> unused = new TreeSet<>();

    ConfiguredGroups(String yaml) {
        super("name a processing group of " + yaml);
        this.yaml = yaml;
        this.configured = read(yaml);
    }

    @Override
    public void init(Collection<JavaClass> handlers) {
        unused.clear();
        unused.addAll(configured);
    }

    @Override
    public void check(JavaClass handler, ConditionEvents events) {
        String group =
                String.valueOf(
                        handler.getAnnotationOfType("org.axonframework.config.ProcessingGroup")
                                .get("value")
                                .orElse(""));
        unused.remove(group);
        if (!configured.contains(group)) {
            events.add(
                    violated(
                            handler,
                            "%s names the processing group '%s', which %s does not list under fordel.views"
                                    .formatted(handler.getName(), group, yaml)));
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        unused.forEach(group ->
                events.add(
                        violated(
                                group,
                                "%s lists '%s' under fordel.views, and no class names that processing group"
                                        .formatted(yaml, group))));
    }

    private static Set<String> read(String yaml) {
        Set<String> groups = new HashSet<>();
        try {
            new YamlPropertySourceLoader()
                    .load(yaml, new ClassPathResource(yaml)).stream()
                            .map(source -> (EnumerablePropertySource<?>) source)
                            .forEach(source ->
                                    Stream.of(source.getPropertyNames())
                                            .filter(name -> name.startsWith("fordel.views["))
                                            .map(name -> String.valueOf(source.getProperty(name)))
                                            .forEach(groups::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
