package dk.fordel.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import java.util.Set;
import java.util.stream.Stream;

/** R1 and R4 to R8: who may import whom within a service. R2 and R3 are about the platform. */
final class ImportRules {

    private static final Set<String> AXON_FOR_THE_DOMAIN =
            Set.of(
                    "org.axonframework.modelling.command.AggregateLifecycle",
                    "org.axonframework.modelling.command.AggregateCreationPolicy",
                    "org.axonframework.modelling.command.ForwardToAll"); // of @AggregateMember
    private static final DescribedPredicate<JavaClass> SQL =
            resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..").as("SQL");
    private static final DescribedPredicate<JavaClass> HTTP =
            resideInAnyPackage(
                            "java.net.http..",
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "dk.fordel.web..")
                    .as("HTTP");
    private static final DescribedPredicate<JavaClass> CONTRACTS =
            resideInAPackage("dk.fordel.contracts..").as("contracts");
    private static final DescribedPredicate<JavaClass> LIBRARIES_OF_THE_DOMAIN =
            resideInAPackage("java..")
                    .and(not(SQL))
                    .and(not(HTTP))
                    .or(
                            resideInAnyPackage(
                                    "dk.fordel.kernel..",
                                    "dk.fordel.optimiser..",
                                    "com.fasterxml.jackson.annotation..",
                                    "org.jspecify.annotations.."))
                    .or(describe("Axon's annotations", ImportRules::isAxonForTheDomain))
                    .as("the JDK, kernel, optimiser, Axon's and Jackson's annotations");
    private static final DescribedPredicate<JavaClass> LIBRARIES_OF_THE_PLATFORM =
            resideInAnyPackage(
                    "dk.fordel.kernel..",
                    "dk.fordel.contracts..",
                    "dk.fordel.races..",
                    "dk.fordel.eventstore..",
                    "dk.fordel.messaging..",
                    "dk.fordel.web..",
                    "dk.fordel.security..",
                    "dk.fordel.covers..",
                    "dk.fordel.observability..",
                    "dk.fordel.spreadsheets..",
                    "dk.fordel.printing..",
                    "dk.fordel.optimiser..");

    private static final DescribedPredicate<JavaClass> TRANSACTIONS =
            resideInAPackage("org.springframework.transaction..").as("transactions");
    private static final DescribedPredicate<JavaClass> SPREADSHEETS =
            resideInAPackage("dk.fordel.spreadsheets..")
                    .and(not(describe("a way in or out", ImportRules::isForHandingOn)))
                    .as("what reads spreadsheets");

    private final Service service;

    ImportRules(Service service) {
        this.service = service;
    }

    Stream<ArchRule> all() {
        return Stream.of(
                domainIsPure(),
                applicationJoinsAggregates(),
                servicesKeepApart(),
                viewsRead(),
                policiesCommand(),
                contractsStayAtTheEdge(),
                onlyPublishTranslates(),
                webSeesCommandsAndViews(),
                webLeavesLongerActs());
    }

    private ArchRule domainIsPure() {
        return classes()
                .that(service.inTheDomain())
                .should()
                .onlyDependOnClassesThat(service.inTheDomain().or(LIBRARIES_OF_THE_DOMAIN))
                .as("R1 the domain imports the JDK, itself, kernel, optimiser, and annotations")
                .because("nothing of Spring, SQL, HTTP or Kafka decides anything");
    }

    /** A service whose decisions touch one aggregate alone may have none. */
    private ArchRule applicationJoinsAggregates() {
        return classes()
                .that(service.are(Kind.APPLICATION))
                .should()
                .onlyDependOnClassesThat(
                        service.inTheDomain()
                                .or(service.are(Kind.APPLICATION, Kind.VIEW))
                                .or(service.are(Kind.ADAPTER))
                                .or(LIBRARIES_OF_THE_DOMAIN)
                                .or(
                                        resideInAnyPackage(
                                                "dk.fordel.eventstore..",
                                                "org.axonframework.commandhandling..",
                                                "org.axonframework.modelling..",
                                                "org.axonframework.messaging..",
                                                "org.springframework.stereotype..",
                                                "org.springframework.transaction..",
                                                "dk.fordel.spreadsheets..",
                                                "dk.fordel.eventstore..")))
                .allowEmptyShould(true)
                .as(
                        "R1 the application layer imports the domain, views, adapters, Axon, the store, transactions and lists")
                .because("it decides, so nothing of SQL, HTTP, Kafka or contracts belongs there");
    }

    private ArchRule servicesKeepApart() {
        return noClasses()
                .that(service.all())
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dk.fordel..")
                                .and(not(service.all()))
                                .and(not(LIBRARIES_OF_THE_PLATFORM)))
                .as("R4 no service imports another, nor what starts or tests it")
                .because("services tell one another facts, over Kafka");
    }

    private ArchRule viewsRead() {
        return noClasses()
                .that(service.are(Kind.VIEW))
                .should()
                .dependOnClassesThat(
                        service.are(
                                        Kind.POLICY,
                                        Kind.PUBLISH,
                                        Kind.CONSUME,
                                        Kind.WEB,
                                        Kind.APPLICATION)
                                .or(resideInAPackage("org.axonframework.commandhandling.."))
                                .or(describe("commands", service::isCommand)))
                .as("R5 views read events; they never send commands, nor know the edges")
                .because("a view can be thrown away and rebuilt at any time");
    }

    /** A service that consumes nothing has no policies. */
    private ArchRule policiesCommand() {
        return noClasses()
                .that(service.are(Kind.POLICY))
                .should()
                .dependOnClassesThat(SQL.or(HTTP))
                .allowEmptyShould(true)
                .as("R6 a policy turns a fact into a command, without SQL or HTTP");
    }

    private ArchRule contractsStayAtTheEdge() {
        return noClasses()
                .that(service.all().and(not(service.are(Kind.PUBLISH, Kind.CONSUME, Kind.POLICY))))
                .should()
                .dependOnClassesThat(CONTRACTS)
                .as("R7 only publish, consume and policy import contracts");
    }

    private ArchRule onlyPublishTranslates() {
        return classes()
                .that(service.all().and(not(service.are(Kind.PUBLISH))))
                .should(
                        new ArchCondition<>("not see both a contract and a domain event") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (sees(type, CONTRACTS) && sees(type, service.domainEvent())) {
                                    events.add(
                                            violated(
                                                    type,
                                                    "%s sees both a contract and a domain event"
                                                            .formatted(type.getName())));
                                }
                            }
                        })
                .as("R7 only publish sees both a contract and a domain event");
    }

    private ArchRule webSeesCommandsAndViews() {
        return noClasses()
                .that(service.are(Kind.WEB))
                .should()
                .dependOnClassesThat(service.domainEvent().or(SQL))
                .as("R8 web sees commands and views, never events or SQL");
    }

    private ArchRule webLeavesLongerActs() {
        return noClasses()
                .that(service.are(Kind.WEB))
                .should()
                .dependOnClassesThat(TRANSACTIONS.or(SPREADSHEETS))
                .as("R8 web opens no transaction and reads no spreadsheet")
                .because(
                        "what takes more than one command is the application layer's to carry out");
    }

    /** Web hands a file on when it has been let in, and tells the report. */
    private static boolean isForHandingOn(JavaClass type) {
        return Stream.of("ImportGate", "Limits", "ImportReport")
                .map("dk.fordel.spreadsheets."::concat)
                .anyMatch(name ->
                        type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static boolean sees(JavaClass type, DescribedPredicate<JavaClass> what) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(what);
    }

    private static boolean isAxonForTheDomain(JavaClass type) {
        return type.getPackageName().startsWith("org.axonframework.")
                && (type.isAnnotation() || AXON_FOR_THE_DOMAIN.contains(type.getName()));
    }
}
