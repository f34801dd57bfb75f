package dk.fordel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each rule is seen to fail on a service that breaks it, and to pass on one that keeps it. */
class ArchitectureRulesTest {

    private static final String FIXTURES = "dk.fordel.testing.fixtures.";
    private static final Service RIGHT =
            new Service(
                    FIXTURES + "right",
                    List.of("printer", "placement"),
                    Set.of("printer"),
                    "right-service.yaml");
    private static final Service WRONG =
            new Service(
                    FIXTURES + "wrong",
                    List.of("adapter", "placement", "ring", "circle", "ghost"),
                    Set.of("adapter"),
                    "wrong-service.yaml");
    private static final JavaClasses RIGHT_CLASSES = classesOf(RIGHT);
    private static final JavaClasses WRONG_CLASSES = classesOf(WRONG);

    /** How each rule begins, and the classes of the wrong service that it must name. */
    private static final Map<String, List<String>> BROKEN_BY =
            Map.ofEntries(
                    Map.entry(
                            "R1 the domain",
                            List.of("DomainWithSql", "DomainWithSpring", "DomainWithGateway")),
                    Map.entry(
                            "R1 the application layer",
                            List.of(
                                    "HandlerWithSql",
                                    "ComponentWithSql",
                                    "HandlerWithHttp",
                                    "HandlerWithContract")),
                    Map.entry("R4", List.of("PolicyOfAnotherService")),
                    Map.entry(
                            "R5", List.of("ViewWithGateway", "ViewWithCommand", "ViewWithPolicy")),
                    Map.entry("R6", List.of("WhenSomethingThenSql", "WhenSomethingThenHttp")),
                    Map.entry(
                            "R7 only publish, consume",
                            List.of("ViewWithContract", "HandlerWithContract")),
                    Map.entry("R7 only publish sees", List.of("PolicyThatTranslates")),
                    Map.entry(
                            "R8 web sees",
                            List.of(
                                    "WebWithEvent",
                                    "WebWithSql",
                                    "ControllerWithEvent",
                                    "EventRequest")),
                    Map.entry("R8 web opens", List.of("WebWithTransaction", "WebWithSpreadsheet")),
                    Map.entry(
                            "R9 aggregates, ",
                            List.of("PublicPublication", "PublicController", "PublicAggregate")),
                    Map.entry("R9 aggregates stand", List.of("AggregateInAView")),
                    Map.entry("R10", List.of("FieldInjection")),
                    Map.entry(
                            "R11",
                            List.of("DomainWithClock", "DomainWithSystemTime", "HandlerWithClock")),
                    Map.entry("R12 every", List.of("HandlerWithoutGroup")),
                    Map.entry(
                            "R12 the",
                            List.of("HandlerOfAnUnlistedGroup", "ProjectionInAnAdapter", "ghosts")),
                    Map.entry("Every controller", List.of("PublicController")),
                    Map.entry("Every event", List.of("Confirmed", "Ended", "Withdrawn")),
                    Map.entry(
                            "No event or command", List.of("UpdatePlacement", "PlacementChanged")),
                    Map.entry("Policies are named", List.of("WhenSomethingDoIt")),
                    Map.entry("Every package", List.of("Unmarked")),
                    Map.entry("Packages directly", List.of("Unmarked")),
                    Map.entry("Parts", List.of("Ring", "'ghost'")),
                    Map.entry("Circles", List.of("circle", "ring")),
                    Map.entry("The adapter", List.of("ProjectionInAnAdapter")));

    static Stream<ArchRule> rules() {
        return WRONG.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_names_what_breaks_it_and_nothing_else(ArchRule rule) {
        List<String> expected =
                BROKEN_BY.entrySet().stream()
                        .filter(entry -> rule.getDescription().startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("Nothing breaks: " + rule.getDescription()));
        List<String> found = rule.evaluate(WRONG_CLASSES).getFailureReport().getDetails();
        assertThat(expected)
                .allSatisfy(name -> assertThat(found).anyMatch(detail -> detail.contains(name)));
        assertThat(found).allSatisfy(detail -> assertThat(expected).anyMatch(detail::contains));
    }

    @Test
    void every_example_belongs_to_a_rule() {
        assertThat(rules()).hasSize(BROKEN_BY.size());
    }

    @Test
    void a_service_that_keeps_the_rules_passes() {
        assertThatCode(() -> RIGHT.rules().forEach(rule -> rule.check(RIGHT_CLASSES)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_adapter_that_was_not_declared_is_held_as_domain() {
        Service undeclared =
                new Service(RIGHT.base(), List.of("placement"), Set.of(), RIGHT.configuration());
        assertThat(undeclared.rules())
                .filteredOn(rule -> rule.evaluate(RIGHT_CLASSES).hasViolation())
                .hasSize(2)
                .allSatisfy(rule ->
                        assertThat(rule.evaluate(RIGHT_CLASSES).getFailureReport().getDetails())
                                .anyMatch(detail -> detail.contains("Printer")));
    }

    @Test
    void a_rule_about_nothing_fails_unless_a_service_can_do_without() {
        Service nothing =
                new Service(FIXTURES + "nothing", List.of(), Set.of("gone"), "right-service.yaml");
        Set<String> canDoWithout = Set.of("R1 the application layer", "R6", "Policies");
        nothing.rules()
                .filter(rule -> canDoWithout.stream().noneMatch(rule.getDescription()::startsWith))
                .forEach(rule ->
                        assertThatThrownBy(() -> rule.check(RIGHT_CLASSES))
                                .as(rule.getDescription())
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("failed to check any classes"));
    }

    private static JavaClasses classesOf(Service service) {
        return new ClassFileImporter().importPackages(service.base());
    }
}
