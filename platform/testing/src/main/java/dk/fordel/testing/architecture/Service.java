package dk.fordel.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Set;
import java.util.stream.Stream;

/**
 * How a service is laid out, in the words that the rules use.
 *
 * @param base its base package
 * @param domain packages directly below it that decide
 * @param adapters packages directly below it that were declared as adapters
 * @param configuration the YAML file on the class path that lists its views
 */
record Service(String base, Set<String> domain, Set<String> adapters, String configuration) {

    private static final Set<String> EDGES =
            Set.of("view", "policy", "publish", "consume", "web", "application");

    /** All rules, in the order of their numbers. */
    Stream<ArchRule> rules() {
        return Stream.of(
                        new ImportRules(this).all(),
                        new ShapeRules(this).all(),
                        adapters.stream().sorted().map(this::isAnAdapter))
                .flatMap(rules -> rules);
    }

    /** A declaration that has become superfluous fails as well, as it is about nothing. */
    private ArchRule isAnAdapter(String adapter) {
        return classes()
                .that(in(adapter))
                .should()
                .notBeAnnotatedWith(ShapeRules.CONTROLLER)
                .andShould()
                .notBeAnnotatedWith(ShapeRules.PROCESSING_GROUP)
                .as("The adapter '%s' exists and is neither a view nor web".formatted(adapter));
    }

    DescribedPredicate<JavaClass> all() {
        return resideInAPackage(base + "..").as("of the service");
    }

    /** Classes in the package below the base package, or deeper. */
    DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(
                        Stream.of(packages)
                                .map(name -> base + "." + name + "..")
                                .toArray(String[]::new))
                .as("in %s", String.join(" or ", packages));
    }

    /** Classes in what was declared as an adapter. */
    DescribedPredicate<JavaClass> inAdapters() {
        return in(adapters.toArray(String[]::new)).as("in adapters");
    }

    /** In the base package, or in a package that is declared, or is called as in every service. */
    boolean isKnown(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(base) || !isDomain(type) || domain.contains(first(name));
    }

    /** Whatever is not known to be something else; what is not declared is held the strictest. */
    DescribedPredicate<JavaClass> inTheDomain() {
        return describe("in the domain", this::isDomain);
    }

    /** An event interface of the domain, or one of its events. */
    DescribedPredicate<JavaClass> domainEvent() {
        return describe("domain events", this::isDomainEvent);
    }

    boolean isDomain(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return false;
        }
        return !EDGES.contains(first(name)) && !adapters.contains(first(name));
    }

    private String first(String name) {
        return name.substring(base.length() + 1).split("\\.")[0];
    }

    boolean isDomainEvent(JavaClass type) {
        return isDomain(type)
                && Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .anyMatch(each -> each.isInterface() && isNamed(each, "Event"));
    }

    boolean isCommand(JavaClass type) {
        return isDomain(type)
                && Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .anyMatch(each -> each.isInterface() && isNamed(each, "Command"));
    }

    private boolean isNamed(JavaClass type, String ending) {
        return isDomain(type) && type.getSimpleName().endsWith(ending);
    }
}
