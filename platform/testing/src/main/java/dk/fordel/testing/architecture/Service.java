package dk.fordel.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a service is laid out, in the words that the rules use.
 *
 * @param base its base package
 * @param parts its capabilities: the packages directly below the base package, each before those
 *     that may import it
 * @param adapters packages below the base package that were declared as adapters, for example
 *     {@code round.solving}
 * @param configuration the YAML file on the class path that lists its views
 */
record Service(String base, List<String> parts, Set<String> adapters, String configuration) {

    /** All rules, in the order of their numbers. */
    Stream<ArchRule> rules() {
        return Stream.of(
                        new ImportRules(this).all(),
                        new ShapeRules(this).all(),
                        new PartRules(this).all(),
                        adapters.stream().sorted().map(this::isAnAdapter))
                .flatMap(rules -> rules);
    }

    /** A declaration that has become superfluous fails as well, as it is about nothing. */
    private ArchRule isAnAdapter(String adapter) {
        return classes()
                .that(describe("in " + adapter, type -> isBelow(adapter, type)))
                .should()
                .notBeAnnotatedWith(ShapeRules.PROCESSING_GROUP)
                .as("The adapter '%s' exists and is no view".formatted(adapter));
    }

    DescribedPredicate<JavaClass> all() {
        return resideInAPackage(base + "..").as("of the service");
    }

    /** Classes of the service that are of one of these kinds. */
    DescribedPredicate<JavaClass> are(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        String names =
                Arrays.stream(kinds)
                        .map(kind -> kind.name().toLowerCase())
                        .collect(Collectors.joining(" or "));
        return describe("in " + names, type -> isOurs(type) && wanted.contains(kindOf(type)));
    }

    /** Whatever is not known to be something else; what is not declared is held the strictest. */
    DescribedPredicate<JavaClass> inTheDomain() {
        return are(Kind.DOMAIN);
    }

    /** An event interface of the domain, or one of its events. */
    DescribedPredicate<JavaClass> domainEvent() {
        return describe("domain events", this::isDomainEvent);
    }

    boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    /** The package below the base package; nothing for the base package itself. */
    String path(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(base) ? "" : name.substring(base.length() + 1);
    }

    /** The package directly below the base package. */
    String part(JavaClass type) {
        return path(type).split("\\.")[0];
    }

    Kind kindOf(JavaClass type) {
        String path = path(type);
        if (path.isEmpty()) {
            return Kind.BASE;
        }
        Kind kind = Kind.of(type, path);
        return kind != Kind.WEB && adapters.stream().anyMatch(adapter -> isBelow(adapter, type))
                ? Kind.ADAPTER
                : kind;
    }

    private boolean isBelow(String declared, JavaClass type) {
        return isOurs(type) && (path(type) + ".").startsWith(declared + ".");
    }

    boolean isDomainEvent(JavaClass type) {
        return isNamed(type, "Event");
    }

    boolean isCommand(JavaClass type) {
        return isNamed(type, "Command");
    }

    private boolean isNamed(JavaClass type, String ending) {
        return isDomain(type)
                && Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .filter(JavaClass::isInterface)
                        .anyMatch(each -> isDomain(each) && each.getSimpleName().endsWith(ending));
    }

    private boolean isDomain(JavaClass type) {
        return isOurs(type) && kindOf(type) == Kind.DOMAIN;
    }
}
