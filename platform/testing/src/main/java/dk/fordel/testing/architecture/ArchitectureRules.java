package dk.fordel.testing.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Set;
import java.util.stream.Stream;

/**
 * All rules, for the service in whose base package the extending test stands, and for its {@code
 * application.yaml}.
 */
public abstract class ArchitectureRules {

    /** Packages directly below the base package that decide: aggregates and what they judge by. */
    protected abstract Set<String> domain();

    /**
     * Packages below the base package that speak to something outside in their own way (a file, a
     * key store, a printer of PDF) and so are no domain. Each needs a reason where it is declared.
     */
    protected Set<String> adapters() {
        return Set.of();
    }

    /** One test for each rule. */
    @TestFactory
    public Stream<DynamicTest> rules() {
        Service service =
                new Service(getClass().getPackageName(), domain(), adapters(), "application.yaml");
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(service.base());
        return service.rules()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
