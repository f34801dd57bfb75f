package dk.fordel.testing.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All rules, for the service in whose base package the extending test stands, and for its {@code
 * application.yaml}.
 */
public abstract class ArchitectureRules {

    /**
     * The capabilities of the service, as packages directly below its base package: each may import
     * those that are named before it. {@code publish} and {@code consume}, its edges, are known.
     */
    protected abstract List<String> parts();

    /**
     * Packages below the base package that speak to something outside in their own way (a file, a
     * key store, a printer of PDF) and so are no domain, for example {@code round.solving}. Each
     * needs a reason where it is declared.
     */
    protected Set<String> adapters() {
        return Set.of();
    }

    /** One test for each rule. */
    @TestFactory
    public Stream<DynamicTest> rules() {
        Service service =
                new Service(getClass().getPackageName(), parts(), adapters(), "application.yaml");
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(service.base());
        return service.rules()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
