package dk.fordel.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which parts a service has, in which order they rest on one another, and that nothing is round.
 */
final class PartRules {

    private final Service service;

    PartRules(Service service) {
        this.service = service;
    }

    Stream<ArchRule> all() {
        return Stream.of(packagesAreKnown(), partsRestOnThoseBefore(), nothingIsRound());
    }

    /** A newcomer finds each part named, and in its place, where the rules are called. */
    private ArchRule packagesAreKnown() {
        return classes()
                .that(service.all())
                .should(Conditions.be(describe("in a declared part", this::isKnown)))
                .as("Packages directly below the base package are declared by the service");
    }

    private boolean isKnown(JavaClass type) {
        String part = service.part(type);
        return part.isEmpty() || service.parts().contains(part) || Kind.ofSegment(part).isPresent();
    }

    private ArchRule partsRestOnThoseBefore() {
        List<String> parts = service.parts();
        return classes()
                .that(service.all())
                .should(
                        new ArchCondition<>("import only parts that are declared before theirs") {
                            private Set<String> seen = Set.of();

                            @Override
                            public void init(Collection<JavaClass> types) {
                                seen =
                                        types.stream()
                                                .map(service::part)
                                                .collect(Collectors.toSet());
                            }

                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                int own = parts.indexOf(service.part(type));
                                for (Dependency one : type.getDirectDependenciesFromSelf()) {
                                    JavaClass other = one.getTargetClass();
                                    if (own >= 0
                                            && service.isOurs(other)
                                            && parts.indexOf(service.part(other)) > own) {
                                        events.add(violated(type, one.getDescription()));
                                    }
                                }
                            }

                            @Override
                            public void finish(ConditionEvents events) {
                                parts.stream()
                                        .filter(part -> !seen.contains(part))
                                        .forEach(part ->
                                                events.add(
                                                        violated(
                                                                part,
                                                                "There is no part '%s'"
                                                                        .formatted(part))));
                            }
                        })
                .as("Parts import only parts before them: %s".formatted(String.join(" < ", parts)));
    }

    /** Within a folder, a controller may need a handler, which needs the domain; never back. */
    private ArchRule nothingIsRound() {
        return slices().assignedFrom(
                        new SliceAssignment() {
                            @Override
                            public String getDescription() {
                                return "folders and kinds";
                            }

                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                return service.isOurs(type)
                                        ? SliceIdentifier.of(
                                                type.getPackageName(), service.kindOf(type).name())
                                        : SliceIdentifier.ignore();
                            }
                        })
                .should()
                .beFreeOfCycles()
                .as("Circles of folders, kind by kind, are none")
                .because("what needs one another in a circle can only be read all at once");
    }
}
