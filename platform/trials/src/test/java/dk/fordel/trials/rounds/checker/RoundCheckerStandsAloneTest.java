package dk.fordel.trials.rounds.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class RoundCheckerStandsAloneTest {

    private final JavaClasses rounds =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.fordel.trials.rounds");

    @Test
    void the_checker_shares_nothing_with_optimiser_and_model_but_the_facts() {
        classes()
                .that()
                .resideInAPackage("dk.fordel.trials.rounds.checker")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dk.fordel.trials.rounds.checker",
                        "dk.fordel.trials.rounds",
                        "java..",
                        "org.jspecify.annotations")
                .check(rounds);
    }

    @Test
    void the_facts_know_neither_model_nor_checker() {
        classes()
                .that()
                .resideInAPackage("dk.fordel.trials.rounds")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dk.fordel.trials.rounds", "java..", "org.jspecify.annotations")
                .check(rounds);
    }
}
