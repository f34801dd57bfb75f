package dk.fordel.trials.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class CheckerStandsAloneTest {

    @Test
    void the_checker_shares_no_code_with_what_it_checks() {
        classes()
                .that()
                .resideInAPackage("dk.fordel.trials.checker")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dk.fordel.trials.checker",
                        "java..",
                        "org.apache.kafka..",
                        "org.jspecify.annotations")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("dk.fordel.trials.checker"));
    }
}
