package dk.fordel.testing.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

/** What ArchUnit has no word for. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return new ArchCondition<>("be " + predicate.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!predicate.test(type)) {
                    events.add(
                            violated(
                                    type,
                                    "%s is not %s"
                                            .formatted(
                                                    type.getName(), predicate.getDescription())));
                }
            }
        };
    }

    static ArchCondition<JavaClass> standInAPackageMarked(String annotation) {
        return new ArchCondition<>("stand in a package annotated with " + annotation) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(annotation)) {
                    events.add(
                            violated(
                                    type,
                                    "%s stands in %s, whose package-info is missing or not @NullMarked"
                                            .formatted(type.getName(), type.getPackageName())));
                }
            }
        };
    }

    /** Event sourcing handlers of aggregates are not meant. */
    static boolean handlesEvents(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method ->
                        method.isAnnotatedWith("org.axonframework.eventhandling.EventHandler"));
    }
}
