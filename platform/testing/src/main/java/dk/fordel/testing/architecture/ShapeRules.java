package dk.fordel.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.stream.Stream;

/** R9 to R12, and how things are named and marked. */
final class ShapeRules {

    static final String PROCESSING_GROUP = "org.axonframework.config.ProcessingGroup";
    private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";

    private final Service service;

    ShapeRules(Service service) {
        this.service = service;
    }

    Stream<ArchRule> all() {
        return Stream.of(
                packagePrivate(),
                aggregatesLiveInTheDomain(),
                noFieldInjection(),
                noClockInTheDomain(),
                eventHandlersNameTheirGroup(),
                groupsAreTheConfiguredOnes(),
                controllersSayWhoMay(),
                eventsHaveStableNames(),
                namesGiveTheReason(),
                policiesTellFactAndCommand(),
                packagesAreNullMarked());
    }

    /** Policies may be public, as consume hands them their facts. */
    private ArchRule packagePrivate() {
        return classes()
                .that(service.all())
                .and(describe("face outwards", this::facesOutwards))
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .as(
                        "R9 aggregates, projections, publications, listeners, controllers are package-private");
    }

    private boolean facesOutwards(JavaClass type) {
        return type.isAnnotatedWith(AGGREGATE)
                || type.isAnnotatedWith(PROCESSING_GROUP)
                || type.isAnnotatedWith(Kind.CONTROLLER)
                || service.are(Kind.PUBLISH, Kind.CONSUME).test(type);
    }

    private ArchRule aggregatesLiveInTheDomain() {
        return classes()
                .that(service.all().and(annotatedWith(AGGREGATE)))
                .should(Conditions.be(service.inTheDomain()))
                .as("R9 aggregates stand in domain packages, where the strictest rules hold them");
    }

    private ArchRule noFieldInjection() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(service.all())
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .as("R10 no field injection")
                .because("a constructor says what a class needs");
    }

    private ArchRule noClockInTheDomain() {
        return noClasses()
                .that(service.inTheDomain().or(service.are(Kind.APPLICATION)))
                .should()
                .accessTargetWhere(describe("a clock", ShapeRules::readsAClock))
                .orShould()
                .dependOnClassesThat(
                        describe(
                                "a clock",
                                type ->
                                        type.isAssignableTo("java.time.InstantSource")
                                                || type.isAssignableTo("java.util.Date")))
                .as("R11 the domain asks no clock")
                .because("time arrives in the command, so that history can be played again");
    }

    private ArchRule eventHandlersNameTheirGroup() {
        return classes()
                .that(service.all().and(describe("handle events", Conditions::handlesEvents)))
                .should()
                .beAnnotatedWith(PROCESSING_GROUP)
                .as("R12 every event handler class names its processing group");
    }

    private ArchRule groupsAreTheConfiguredOnes() {
        return classes()
                .that(service.all().and(annotatedWith(PROCESSING_GROUP)))
                .should(new ConfiguredGroups(service.configuration()))
                .as(
                        "R12 the processing groups in the code are those under fordel.views in %s"
                                .formatted(service.configuration()));
    }

    private ArchRule controllersSayWhoMay() {
        DescribedPredicate<JavaClass> controllers =
                service.all().and(annotatedWith(Kind.CONTROLLER));
        return methods()
                .that()
                .areDeclaredInClassesThat(controllers)
                .and(metaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"))
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .as("Every controller method says who may call it");
    }

    private ArchRule eventsHaveStableNames() {
        return classes()
                .that(service.domainEvent())
                .and()
                .areRecords()
                .should(new StableNames())
                .as("Every event has a stored name of its own, such as placement.decided.v1")
                .because("a stored event outlives the name of its class");
    }

    private ArchRule namesGiveTheReason() {
        return noClasses()
                .that(service.domainEvent().or(describe("commands", service::isCommand)))
                .should()
                .haveNameMatching(
                        ".*[.$](?:[A-Za-z]*[a-z0-9])?(Updated?|Saved?|Changed?|Process(ed)?)(?:[A-Z].*)?")
                .as("No event or command is named Updated, Saved, Changed or Processed")
                .because("such a name hides why it happened");
    }

    private ArchRule policiesTellFactAndCommand() {
        return classes()
                .that(service.are(Kind.POLICY))
                .and()
                .haveSimpleNameStartingWith("When")
                .should()
                .haveSimpleNameContaining("Then")
                .allowEmptyShould(true)
                .as("Policies are named When a fact, Then a command");
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that(service.all())
                .should(Conditions.standInAPackageMarked("org.jspecify.annotations.NullMarked"))
                .as("Every package has a package-info with @NullMarked");
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.lang.System")
                        && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
    }
}
